type Setting = readonly [path: string, name: string, value: string];

const SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting";

/** No macro runs, nothing that a document links to is fetched. */
const CHOSEN: readonly Setting[] = [
  [SCRIPTING, "DisableMacrosExecution", "true"],
  [SCRIPTING, "MacroSecurityLevel", "3"],
  [SCRIPTING, "DisableActiveContent", "true"],
  [SCRIPTING, "BlockUntrustedRefererLinks", "true"],
  ["/org.openoffice.Office.Writer/Content/Update", "Link", "0"],
  ["/org.openoffice.Office.Common/Misc", "FirstRun", "false"],
];

/** The settings of a LibreOffice profile. */
export const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${CHOSEN.map(item).join("\n")}
</oor:items>
`;

function item([path, name, value]: Setting): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
