package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The way out, list by list: how many residents must move from outside work to work, and what follows if nothing changes. */
record WayOutSection(Words words) {

    private static final String CLASSES = "housing-area-classes";

    Figure figure(JsonNode wayOut, String csv) {
        return new Figure(
                "way-out",
                words.of(
                        "Så mange beboere skal gå fra at stå uden for arbejde til arbejde, for at arbejdskriteriet ikke er opfyldt på"
                                + " hver liste.",
                        "So many residents must move from outside work to work for the criterion of work not to be met on each list."),
                grid(wayOut),
                csv);
    }

    Grid grid(JsonNode wayOut) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode list : wayOut.path("lists")) {
            JsonNode still = list.path("ifNothingChanges");
            rows.add(new Row(
                    Cell.text(words.date(list.path("listDate").asText())),
                    List.of(
                            Cell.number(words, list.path("residentsToMove"), "persons", false)
                                    .in("residents-to-move"),
                            Cell.text(by(list)).in("by"),
                            Cell.text(YearsSection.classes(words, still))
                                    .in("if-nothing-changes")
                                    .with("determined", still.path("determined").asText()),
                            Cell.text(
                                            list.path("open").asBoolean()
                                                    ? words.of("ja", "yes")
                                                    : words.of(
                                                            "nej, tallene ligger fast", "no, the figures are settled"))
                                    .in("open")),
                    Map.of("list-date", list.path("listDate").asText())));
        }
        return new Grid(
                words.of("Vejen ud liste for liste", "The way out list by list"),
                List.of(
                        Column.text("list-date", words.of("Liste", "List")),
                        Column.number("residents-to-move", words.of("Beboere i arbejde", "Residents into work")),
                        Column.text("by", words.of("Senest", "By")),
                        Column.text("if-nothing-changes", words.of("Hvis intet ændrer sig", "If nothing changes")),
                        Column.text("open", words.of("Kan nås endnu", "Can still be reached"))),
                rows);
    }

    /** The earliest exit of each class, in words. */
    List<String> exits(JsonNode wayOut) {
        return wayOut.path("exits").valueStream().map(this::exit).toList();
    }

    private String exit(JsonNode exit) {
        String name = words.label(CLASSES, exit.path("class").asText());
        if (!exit.path("listDate").isTextual()) {
            return words.of(
                    name + ": ingen af de næste lister kan området forlade klassen på.",
                    name + ": on none of the next lists can the area leave the class.");
        }
        String date = words.date(exit.path("listDate").asText());
        if (exit.path("ifNothingChanges").asBoolean()) {
            return words.of(
                    name + ": tidligst på listen af " + date + ", og det sker, hvis intet ændrer sig.",
                    name + ": at the earliest on the list of " + date + ", and that happens if nothing changes.");
        }
        String criteria = exit.path("criteria")
                .valueStream()
                .map(it -> Criteria.heading(words, it.asText()))
                .collect(Collectors.joining(words.of(" og ", " and ")));
        JsonNode residents = exit.path("residentsToMove");
        String move = residents.isNumber()
                ? words.of(
                        " Det kræver, at " + words.number(residents.decimalValue()) + " beboere kommer i arbejde.",
                        " That takes " + words.number(residents.decimalValue()) + " residents into work.")
                : "";
        return words.of(
                name + ": tidligst på listen af " + date + ", hvis dette ikke længere er opfyldt: " + criteria + "."
                        + move,
                name + ": at the earliest on the list of " + date + ", if this is not met any longer: " + criteria + "."
                        + move);
    }

    private String by(JsonNode list) {
        return list.path("work")
                .valueStream()
                .filter(it -> it.path("set").asText().equals("main"))
                .map(it -> words.date(it.path("by").asText()))
                .findFirst()
                .orElse(words.unknown());
    }
}
