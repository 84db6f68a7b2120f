package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of an area: cases by year, households by kind, and the area beside its surroundings. */
record FigureSections(Words words) {

    Figure caseShares(JsonNode shares, String csv) {
        return new Figure(
                "case-shares",
                words.of(
                        "Borgere på ydelse 31. december, antal og andel af beboerne på 18-64 år.",
                        "People on benefits on 31 December, as a number and as a share of residents aged 18-64."),
                caseShareGrid(shares),
                csv);
    }

    Grid caseShareGrid(JsonNode shares) {
        return new Grid(
                words.of("Andel på ydelse år for år", "Share on benefits year by year"),
                List.of(
                        Column.text("year", words.of("År", "Year")),
                        Column.number("active-cases", words.of("Borgere på ydelse", "People on benefits")),
                        Column.number("working-age-residents", words.of("Beboere på 18-64 år", "Residents aged 18-64")),
                        Column.number("share-pct", words.of("Andel", "Share"))),
                shares.path("rows")
                        .valueStream()
                        .map(it -> new Row(
                                Cell.text(it.path("year").asText()),
                                List.of(
                                        Cell.ofRow(words, it, "activeCases", "persons")
                                                .in("active-cases"),
                                        Cell.number(words, it.path("workingAgeResidents"), "persons", false)
                                                .in("working-age-residents"),
                                        Cell.ofRow(words, it, "sharePct", "percent")
                                                .in("share-pct")),
                                Map.of("year", it.path("year").asText())))
                        .toList());
    }

    Figure households(JsonNode composition, String csv) {
        return new Figure(
                "households",
                words.of("Husstande efter type, nyeste år først.", "Households by kind, newest year first."),
                householdGrid(composition),
                csv);
    }

    Grid householdGrid(JsonNode composition) {
        return new Grid(
                words.of("Husstande efter type", "Households by kind"),
                List.of(
                        Column.text("household-kind", words.of("Type", "Kind")),
                        Column.text("year", words.of("År", "Year")),
                        Column.number("share-pct", words.of("Andel", "Share"))),
                composition
                        .path("rows")
                        .valueStream()
                        .sorted(Comparator.comparing(
                                (JsonNode it) -> -it.path("year").asInt()))
                        .map(it -> new Row(
                                Cell.text(words.label(
                                        "indicators", it.path("householdKind").asText())),
                                List.of(
                                        Cell.text(it.path("year").asText()).in("year"),
                                        Cell.ofRow(words, it, "sharePct", "percent")
                                                .in("share-pct")),
                                Map.of(
                                        "household-kind",
                                        it.path("householdKind").asText())))
                        .toList());
    }

    Figure comparison(JsonNode comparison, String csv) {
        return new Figure(
                "comparison",
                words.of(
                        "Området ved siden af sin kommune, sin region og hele landet, nyeste år, som der er tal for.",
                        "The area beside its municipality, its region and the country, in the newest year with figures."),
                comparisonGrid(comparison),
                csv);
    }

    /** The newest year of each share: sizes and amounts have no common scale with them. */
    Grid comparisonGrid(JsonNode comparison) {
        Map<String, JsonNode> newest = new LinkedHashMap<>();
        comparison
                .path("rows")
                .valueStream()
                .filter(it -> Criteria.unit(it.path("indicator").asText()).equals("percent"))
                .sorted(Comparator.comparing((JsonNode it) -> it.path("year").asInt()))
                .forEach(it -> newest.put(it.path("indicator").asText(), it));
        return new Grid(
                words.of("Området og dets omgivelser", "The area and its surroundings"),
                List.of(
                        Column.text("indicator", words.of("Tal", "Figure")),
                        Column.text("year", words.of("År", "Year")),
                        Column.number("area", words.of("Området", "The area")),
                        Column.number("municipality", words.of("Kommunen", "The municipality")),
                        Column.number("region", words.of("Regionen", "The region")),
                        Column.number("national", words.of("Landet", "The country"))),
                newest.values().stream().map(this::compared).toList());
    }

    private Row compared(JsonNode it) {
        String indicator = it.path("indicator").asText();
        String unit = Criteria.unit(indicator);
        return new Row(
                Cell.text(words.label("indicators", indicator)),
                List.of(
                        Cell.text(it.path("year").asText()).in("year"),
                        Cell.ofRow(words, it, "area", unit).in("area"),
                        Cell.number(words, it.path("municipality").path("value"), unit, false)
                                .in("municipality"),
                        Cell.number(words, it.path("region").path("value"), unit, false)
                                .in("region"),
                        Cell.number(words, it.path("national").path("value"), unit, false)
                                .in("national")),
                Map.of("indicator", indicator, "short", Criteria.heading(words, indicator)));
    }
}
