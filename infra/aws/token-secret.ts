import { RemovalPolicy } from "aws-cdk-lib";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

/** Signs the reply addresses and the unsubscribe links. Made once by AWS, and seen by the functions only. */
export class TokenSecret extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new CfnSecret(this, "Secret", {
      description: "Tend: signs the reply addresses and the one-click unsubscribe links",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN);
    acknowledge(secret, {
      "AwsSolutions-SMG4":
        "A new secret would make forgeries of the reply addresses in digests already sent.",
    });
    this.arn = secret.attrId;
  }
}
