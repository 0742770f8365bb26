import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from "aws-cdk-lib/aws-ses";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

/** What becomes of the mail that is sent through this set: SES tells the topic. */
export class SendingEvents extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly configurationSetName: string; readonly topic: ITopic },
  ) {
    super(scope, id);
    const set = new CfnConfigurationSet(this, "ConfigurationSet", {
      name: props.configurationSetName,
      reputationOptions: { reputationMetricsEnabled: true },
      sendingOptions: { sendingEnabled: true },
      // A digest holds what people told each other: rather a bounce than a wire in the clear.
      deliveryOptions: { tlsPolicy: "REQUIRE" },
      suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
    const destination = new CfnConfigurationSetEventDestination(this, "ToTopic", {
      configurationSetName: set.ref,
      eventDestination: {
        name: "feedback",
        enabled: true,
        // "send" marks a digest as sent even when the function crashed between sending and marking it.
        matchingEventTypes: ["send", "delivery", "bounce", "complaint"],
        snsDestination: { topicArn: props.topic.topicArn },
      },
    });
    // SES tries the topic when the destination is made, so the policy that lets it in comes first.
    destination.node.addDependency(props.topic);
  }
}
