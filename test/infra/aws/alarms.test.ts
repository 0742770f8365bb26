import type { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { z } from "zod";
import { resourcesOf, synthesized } from "./synthesized.ts";

const alarmSchema = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Threshold: z.number(),
  ComparisonOperator: z.string(),
  TreatMissingData: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.object({ Ref: z.string() })),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
});

const alarmsOf = (template: Template) =>
  [...resourcesOf(template, "AWS::CloudWatch::Alarm").values()].map((alarm) =>
    alarmSchema.parse(alarm.Properties),
  );
/** `metric of thing` for each alarm, the thing by its logical id. */
const watched = (template: Template) =>
  alarmsOf(template).map(
    (alarm) => `${alarm.MetricName} of ${JSON.stringify(alarm.Dimensions.map(({ Value }) => Value))}`,
  );

const { tend } = synthesized();

test("every queue has an alarm: dead letters when they are not empty, the others when they are behind", () => {
  const deadOrLate = [...resourcesOf(tend, "AWS::SQS::Queue")].map(([id, queue]) => {
    const metric =
      "RedrivePolicy" in queue.Properties
        ? "ApproximateAgeOfOldestMessage"
        : "ApproximateNumberOfMessagesVisible";
    return `${metric} of ${JSON.stringify([{ "Fn::GetAtt": [id, "QueueName"] }])}`;
  });
  expect(deadOrLate).toHaveLength(8);
  expect(watched(tend)).toEqual(expect.arrayContaining(deadOrLate));
});

test("every function has an alarm for errors and one for throttles", () => {
  const expected = [...resourcesOf(tend, "AWS::Lambda::Function").keys()].flatMap((id) =>
    ["Errors", "Throttles"].map((metric) => `${metric} of ${JSON.stringify([{ Ref: id }])}`),
  );
  expect(expected).toHaveLength(14);
  expect(watched(tend)).toEqual(expect.arrayContaining(expected));
});

test("a dead letter raises its alarm at once: one is too many", () => {
  for (const alarm of alarmsOf(tend).filter(
    (one) => one.MetricName === "ApproximateNumberOfMessagesVisible",
  )) {
    expect(alarm).toMatchObject({ Threshold: 1, ComparisonOperator: "GreaterThanOrEqualToThreshold" });
  }
});

test("a sweep that stops is noticed, though it then reports nothing", () => {
  const heartbeat = alarmsOf(tend).filter((alarm) => alarm.MetricName === "Invocations");
  expect(heartbeat).toHaveLength(1);
  expect(heartbeat[0]).toMatchObject({
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
  });
});

test("bounces and complaints raise an alarm before Amazon does", () => {
  const limits = new Map(
    alarmsOf(tend)
      .filter((one) => one.Namespace === "AWS/SES")
      .map((one) => [one.MetricName, one.Threshold]),
  );
  expect(limits.get("Reputation.BounceRate")).toBeLessThan(0.05);
  expect(limits.get("Reputation.ComplaintRate")).toBeLessThan(0.001);
});

test("every alarm tells somebody, in words", () => {
  const [topicId] = [...resourcesOf(tend, "AWS::SNS::Topic").keys()].filter((id) => id.startsWith("Alarms"));
  for (const alarm of alarmsOf(tend)) {
    expect(alarm.AlarmActions).toEqual([{ Ref: topicId }]);
    expect(alarm.AlarmDescription.length).toBeGreaterThan(40);
  }
  tend.hasResourceProperties("AWS::SNS::Subscription", {
    Protocol: "email",
    Endpoint: "operator@example.com",
  });
  tend.resourceCountIs("AWS::CloudWatch::Dashboard", 1);
});

test("monitoring is off only where the settings say why", () => {
  const { tend: silent } = synthesized({ monitoring: { off: "a stack to try things out with" } });
  silent.resourceCountIs("AWS::CloudWatch::Alarm", 0);
  silent.resourceCountIs("AWS::CloudWatch::Dashboard", 0);
});
