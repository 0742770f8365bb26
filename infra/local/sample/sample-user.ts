/** The made-up user whose network is shown to newcomers. */
export const sampleEmail = "maya@lindqvist.example";
export const sampleName = "Maya Lindqvist";
export const sampleZone = "Europe/Berlin";
