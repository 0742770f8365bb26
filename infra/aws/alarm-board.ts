import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Settings } from "./settings.ts";

/**
 * Where every part reports to: an alarm for each thing that can go wrong, and a dashboard with a row for each
 * part. Parts take it as a required prop, so none can be forgotten; the way out is to give a reason in the
 * settings, and then it makes nothing.
 */
export class AlarmBoard extends Construct {
  private readonly action: SnsAction | undefined;
  private readonly dashboard: Dashboard | undefined;

  constructor(scope: Construct, id: string, props: { readonly monitoring: Settings["monitoring"] }) {
    super(scope, id);
    if ("off" in props.monitoring) return;
    const topic = new Topic(this, "Topic", { displayName: "Tend alarms", enforceSSL: true });
    topic.addSubscription(new EmailSubscription(props.monitoring.alarmEmail));
    this.action = new SnsAction(topic);
    this.dashboard = new Dashboard(this, "Dashboard", { defaultInterval: Duration.days(7) });
  }

  watchFunction(lambda: IFunction, name: string, props: { readonly errorsMin: number }): void {
    const errors = lambda.metricErrors({ period: fiveMinutes });
    const throttles = lambda.metricThrottles({ period: fiveMinutes });
    this.alarm(`${name}Errors`, errors, {
      threshold: props.errorsMin,
      meaning: `${name} crashed. Its log group says where; what it held is tried again.`,
    });
    this.alarm(`${name}Throttles`, throttles, {
      threshold: 1,
      periods: 3,
      meaning: `${name} was refused concurrency for 15 minutes. What it should do waits, nothing is lost.`,
    });
    this.graph(
      name,
      [lambda.metricInvocations(), errors, throttles],
      [lambda.metricDuration({ statistic: "p95" })],
    );
  }

  watchQueue(queue: IQueue, deadLetters: IQueue, name: string, props: { readonly ageMax: Duration }): void {
    const age = queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes, statistic: "Maximum" });
    const dead = deadLetters.metricApproximateNumberOfMessagesVisible({
      period: fiveMinutes,
      statistic: "Maximum",
    });
    this.alarm(`${name}DeadLetters`, dead, {
      threshold: 1,
      meaning: `A message of ${name} failed every try and was put aside. Find out why, then redrive the queue.`,
    });
    this.alarm(`${name}Age`, age, {
      threshold: props.ageMax.toSeconds(),
      meaning: `${name} is behind: its oldest message has waited more than ${props.ageMax.toHumanString()}.`,
    });
    this.graph(name, [queue.metricApproximateNumberOfMessagesVisible(), dead], [age]);
  }

  /** The sweep is the product's heartbeat: without it no digest goes out, and nothing else would notice. */
  watchHeartbeat(lambda: IFunction, name: string): void {
    this.alarm(
      `${name}Stopped`,
      lambda.metricInvocations({ period: Duration.minutes(30), statistic: "Sum" }),
      {
        threshold: 1,
        isBelow: true,
        meaning: `${name} has not run for half an hour: no digest is sent while that lasts.`,
      },
    );
  }

  /** Amazon reviews an account from a bounce rate of 5 % and a complaint rate of 0.1 %; be there before. */
  watchReputation(): void {
    const rate = (metricName: string) =>
      new Metric({ namespace: "AWS/SES", metricName, period: Duration.hours(1), statistic: "Maximum" });
    const bounces = rate("Reputation.BounceRate");
    const complaints = rate("Reputation.ComplaintRate");
    this.alarm("BounceRate", bounces, {
      threshold: 0.03,
      meaning: "More than 3 % of the account's mail bounces. At 5 % Amazon reviews the account.",
    });
    this.alarm("ComplaintRate", complaints, {
      threshold: 0.0005,
      meaning:
        "More than 0.05 % of the account's mail is complained of. At 0.1 % Amazon reviews the account.",
    });
    this.graph("Reputation", [bounces], [complaints]);
  }

  private alarm(
    id: string,
    metric: IMetric,
    props: { threshold: number; meaning: string; periods?: number; isBelow?: boolean },
  ): void {
    if (this.action === undefined) return;
    const alarm = new Alarm(this, id, {
      metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: props.isBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: props.isBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: props.meaning,
    });
    alarm.addAlarmAction(this.action);
  }

  private graph(title: string, left: IMetric[], right: IMetric[]): void {
    this.dashboard?.addWidgets(new GraphWidget({ title, left, right, width: 12, height: 6 }));
  }
}

const fiveMinutes = Duration.minutes(5);
