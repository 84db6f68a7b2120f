// Reads a calendar with two foreign readers and tells what each of them finds in it: read.mjs <file>
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const text = readFileSync(process.argv[2], "utf8");
const byName = (a, b) => (a.uid < b.uid ? -1 : 1);

const first = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    title: event.summary,
    place: event.location,
    description: event.description,
    begin: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    sequence: event.sequence,
    status: component.getFirstPropertyValue("status"),
  };
});

const second = Object.values(nodeIcal.sync.parseICS(text))
  .filter((item) => item.type === "VEVENT")
  .map((event) => ({
    uid: event.uid,
    title: event.summary,
    place: event.location,
    description: event.description,
    begin: event.start.toISOString(),
    end: event.end.toISOString(),
    sequence: Number(event.sequence),
    status: event.status,
  }));

process.stdout.write(JSON.stringify({ "ical.js": first.sort(byName), "node-ical": second.sort(byName) }));
