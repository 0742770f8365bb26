import { dirname } from "node:path";
import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { AssetHashType, DockerImage } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { AlarmBoard } from "./alarm-board.ts";
import { bundleFunction } from "./bundle.ts";
import type { FunctionSize } from "./limits.ts";

export type NodeFunctionProps = {
  /** The source file that exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly size: FunctionSize;
  readonly monitoring: AlarmBoard;
  /** @default none is set aside */
  readonly reservedConcurrency?: number | undefined;
  /** Errors in five minutes that raise the alarm. @default 1 */
  readonly errorsMin?: number;
};

/**
 * A function with a role that can do nothing yet but write its own log: each right comes with the variable
 * that needs it, through one of the `bind` functions.
 */
export class NodeFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      // Logs hold counts and ids only; a month is enough to explain an alarm.
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `Tend: ${id}`,
    });
    this.role.addToPolicy(
      new PolicyStatement({
        sid: "OwnLog",
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.lambda = new LambdaFunction(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: codeOf(props.entry),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      timeout: props.size.timeout,
      memorySize: props.size.memoryMb,
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
    props.monitoring.watchFunction(this.lambda, id, { errorsMin: props.errorsMin ?? 1 });
  }

  /** Allows exact actions on exact resources; the caller also sets the variable that names them. */
  allow(sid: string, actions: readonly string[], resources: readonly string[], conditions = {}): void {
    this.role.addToPolicy(
      new PolicyStatement({ sid, actions: [...actions], resources: [...resources], conditions }),
    );
  }

  setVariable(name: string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }
}

/** The bundle as an asset, named by its own bytes: an unchanged function is not deployed again. */
function codeOf(entry: string): Code {
  return Code.fromAsset(dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: the local bundler below always answers. The command only keeps entries apart in CDK's cache.
      image: DockerImage.fromRegistry("no-image-is-needed"),
      command: [entry],
      local: {
        tryBundle(outputDir: string): boolean {
          bundleFunction(entry, outputDir);
          return true;
        },
      },
    },
  });
}
