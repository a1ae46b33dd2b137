import type { Observation, Source } from "../observations/observation.js";
import type { Flag } from "./flags.js";

/** What is to be said of a figure itself. */
export function figureFlags(observation: Observation): readonly Flag[] {
  const flags: Flag[] = observation.status === "proven" ? [] : [observation.status];
  if (observation.isRecovered) flags.push("recovered");
  if (observation.isFromPicture) flags.push("read-from-picture");
  if (observation.isUnitAssumed) flags.push("assumed-unit");
  if (observation.isRepeated) flags.push("repeated-line");
  if (observation.codeStatus === "name-differs") flags.push("name-not-standard");
  return flags;
}

/** What is to be said of a document. */
export function sourceFlags(source: Source, hasDuplicates: boolean): readonly Flag[] {
  const flags: Flag[] = hasDuplicates ? ["duplicate-document"] : [];
  if (source.isPartial) flags.push("partial-source");
  if (source.isDamaged) flags.push("damaged-source");
  if (source.isOwnLevel) flags.push("own-level");
  if (source.scope === null) flags.push("scope-unknown");
  return flags;
}
