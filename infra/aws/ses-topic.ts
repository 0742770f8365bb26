import { Aws } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { type FilterOrPolicy, Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { QueueWithDeadLetters } from "./queue-with-dead-letters.ts";

/** A topic that one SES source may write to, and that hands each notification to a queue as it is. */
export class SesTopic extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly displayName: string;
      readonly sourceArn: string;
      readonly to: QueueWithDeadLetters;
      /** Which of the topic's messages the queue gets. @default all, so that nothing unforeseen is lost */
      readonly filter?: Record<string, FilterOrPolicy>;
    },
  ) {
    super(scope, id);
    this.topic = new Topic(this, "Topic", { displayName: props.displayName, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "FromSes",
        principals: [new ServicePrincipal("ses.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
          ArnEquals: { "aws:SourceArn": props.sourceArn },
        },
      }),
    );
    this.topic.addSubscription(
      new SqsSubscription(props.to.queue, {
        // With SNS's envelope: ingest reads that form in every home.
        rawMessageDelivery: false,
        // What SNS cannot hand over (a broken policy, say) is kept with the rest of what failed.
        deadLetterQueue: props.to.deadLetters,
        ...(props.filter === undefined ? {} : { filterPolicyWithMessageBody: props.filter }),
      }),
    );
  }
}
