package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import java.util.List;
import java.util.Set;

/** Puts what the API says of an area into the sections of its page. */
final class AreaSections {

    private AreaSections() {}

    static View added(View view, Words words, AreaQuestion asked, AreaAnswers all) {
        Set<String> withheld = WithheldFigures.of(all.observations().body());
        FigureSections figures = new FigureSections(words);
        WayOutSection wayOut = new WayOutSection(words);
        JsonNode classification = all.classification().body();
        boolean classified = all.classification().isOk();
        return view.with("classified", classified)
                .with("listDate", words.date(classification.path("listDate").asText("")))
                .with("lawVersion", classification.path("lawVersion").asText(""))
                .with(
                        "lawTitle",
                        classification.path("lawTitle").path(words.lang()).asText(""))
                .with("classes", classes(words, classification))
                .with(
                        "consecutiveYears",
                        classification.path("consecutiveYears").asText("0"))
                .with("notes", notes(words, classification))
                .with("preceding", preceding(words, classification))
                .with("criteria", classified ? new CriteriaSection(words, withheld).grid(classification) : Grid.NONE)
                .with("history", history(words, classification))
                .with(
                        "years",
                        all.lists().isEmpty()
                                ? Section.of(words, Answer.NONE, () -> Section.NO_FIGURE)
                                : Section.of(new YearsSection(words, withheld)
                                        .figure(all.lists(), csv(asked, "criteria-years"))))
                .with(
                        "wayOut",
                        Section.of(
                                words,
                                all.wayOut(),
                                () -> wayOut.figure(all.wayOut().body(), csv(asked, "way-out"))))
                .with("exits", wayOut.exits(all.wayOut().body()))
                .with("formulas", formulas(words, all.wayOut().body()))
                .with("flows", Section.of(words, all.flows(), () -> new FlowSection(words)
                        .figure(all.flows().body(), csv(asked, "flows"))))
                .with(
                        "caseShares",
                        Section.of(
                                words,
                                all.caseShares(),
                                () -> figures.caseShares(all.caseShares().body(), csv(asked, "case-shares"))))
                .with(
                        "households",
                        Section.of(
                                words,
                                all.households(),
                                () -> figures.households(all.households().body(), csv(asked, "households"))))
                .with(
                        "comparison",
                        Section.of(
                                words,
                                all.comparison(),
                                () -> figures.comparison(all.comparison().body(), csv(asked, "comparison"))))
                .with("results", ResultTable.of(words, all.results()))
                .with("plans", Plan.of(words, all.plans().body()))
                .with("sources", new Sources(words).figures(all.observations().body()))
                .with("addresses", new Sources(words).addresses(asked));
    }

    private static String csv(AreaQuestion asked, String part) {
        String address = AreaRegister.dated("/areas/" + asked.id() + "/" + part + ".csv", asked.listDate());
        return part.equals("flows") ? asked.between(address) : address;
    }

    private static List<ClassOf> classes(Words words, JsonNode classification) {
        return classification
                .path("classes")
                .valueStream()
                .map(it -> new ClassOf(it.asText(), words.label("housing-area-classes", it.asText())))
                .toList();
    }

    private static List<String> notes(Words words, JsonNode classification) {
        return classification
                .path("notes")
                .valueStream()
                .map(it -> it.path("text").path(words.lang()).asText())
                .toList();
    }

    private static String preceding(Words words, JsonNode classification) {
        return classification.path("preceding").path("note").path(words.lang()).asText("");
    }

    private static List<String> history(Words words, JsonNode classification) {
        return classification
                .path("history")
                .valueStream()
                .map(it -> words.date(it.path("listDate").asText()) + ": " + Criteria.metWord(words, it.path("met")))
                .toList();
    }

    private static List<Formula> formulas(Words words, JsonNode wayOut) {
        return wayOut.path("formulas")
                .valueStream()
                .map(it -> new Formula(
                        it.path("key").asText(),
                        it.path("expression").asText(),
                        it.path("text").path(words.lang()).asText()))
                .toList();
    }

    /** A class that the area has. */
    record ClassOf(String code, String label) {}

    /** How a number of the way out is computed. */
    record Formula(String key, String expression, String text) {}
}
