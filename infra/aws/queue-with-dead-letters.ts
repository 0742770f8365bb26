import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { AlarmBoard } from "./alarm-board.ts";
import { queueRetention, receiveCountMax, visibilityPerTimeout } from "./limits.ts";

export type QueueWithDeadLettersProps = {
  /** Of the function that reads it: the visibility timeout follows from it. */
  readonly consumerTimeout: Duration;
  /** How long the oldest message may wait before the alarm. */
  readonly ageMax: Duration;
  readonly monitoring: AlarmBoard;
};

/**
 * A queue that loses nothing: what fails every try waits among the dead letters, with an alarm. SQS counts
 * both queues' retention from the first sending, so nothing arrives later than the 14 days.
 */
export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: QueueWithDeadLettersProps) {
    super(scope, id);
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: queueRetention,
    } as const;
    this.deadLetters = new Queue(this, "DeadLetters", common);
    this.queue = new Queue(this, "Queue", {
      ...common,
      visibilityTimeout: Duration.seconds(props.consumerTimeout.toSeconds() * visibilityPerTimeout),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: receiveCountMax },
    });
    props.monitoring.watchQueue(this.queue, this.deadLetters, id, { ageMax: props.ageMax });
  }
}
