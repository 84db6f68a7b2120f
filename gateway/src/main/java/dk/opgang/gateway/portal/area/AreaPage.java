package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Downloads;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** {@code /areas/{id}}: everything that is told of one area. A part that cannot be read takes nothing from the others. */
@Singleton
public class AreaPage {

    private final Frame frame;
    private final Reading reading;
    private final AreaRegister register;

    AreaPage(Frame frame, Reading reading, AreaRegister register) {
        this.frame = frame;
        this.reading = reading;
        this.register = register;
    }

    public static String[] parameters() {
        return new String[] {"listDate", "from", "to", "lang"};
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        AreaQuestion asked = AreaQuestion.of(context);
        JsonNode area = area(asked, reader);
        AreaAnswers all = AreaAnswers.read(asked, register.listDates(reader), reading, reader);
        String municipality = area.path("municipalityCode").asText();
        View view = View.of(
                        "area",
                        area.path("name").asText(),
                        new Crumb(words.of("Boligområder", "Housing areas"), "/areas"))
                .withScripts("charts.js")
                .with("municipality", words.label("municipalities", municipality))
                .with("asked", asked)
                .with("compare", words.link("/areas/compare?ids=" + asked.id()))
                .with("exact", reader.isKnown() && isExact(all))
                .with("validity", validity(words, area));
        frame.send(context, words, AreaSections.added(view, words, asked, all));
    }

    /** The numbers of one part as a file, named after it. Nothing is asked but the area and what the file is made of. */
    public void csv(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        AreaQuestion asked = AreaQuestion.of(context);
        String file = Named.in(context, "file");
        FigureSections figures = new FigureSections(words);
        Map<String, Supplier<Grid>> files = Map.of(
                "criteria-years.csv", () -> years(words, asked, reader),
                "way-out.csv", () -> new WayOutSection(words).grid(told(asked.wayOut(), reader)),
                "flows.csv", () -> new FlowSection(words).grid(told(asked.flows(), reader)),
                "case-shares.csv", () -> figures.caseShareGrid(told(asked.caseShares(), reader)),
                "households.csv", () -> figures.householdGrid(told(asked.households(), reader)),
                "comparison.csv", () -> figures.comparisonGrid(told(asked.comparison(), reader)));
        Supplier<Grid> wanted = Named.among(files, context, "file");
        area(asked, reader);
        Downloads.csv(context, "opgang-" + file.replace(".csv", ""), wanted.get());
    }

    private Grid years(Words words, AreaQuestion asked, Reader reader) {
        CompletableFuture<Answer> observations = reading.read(WithheldFigures.address(asked.id()), reader);
        Supplier<List<JsonNode>> lists = AreaAnswers.lists(asked, register.listDates(reader), reading, reader);
        Set<String> withheld = WithheldFigures.of(observations.join().body());
        return new YearsSection(words, withheld).grid(lists.get());
    }

    /** The area comes first: of one that is not there nothing else is asked. */
    private JsonNode area(AreaQuestion asked, Reader reader) {
        if (!asked.namesAnArea()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return told(asked.area(), reader);
    }

    private JsonNode told(String address, Reader reader) {
        Answer answer = reading.read(address, reader).join();
        if (!answer.isOk()) {
            throw answer.refused();
        }
        return answer.body();
    }

    /** Whether the numbers are those that the area's own municipality sees. */
    private static boolean isExact(AreaAnswers all) {
        return all.flows().isOk()
                && !all.flows().body().path("disclosureControlled").asBoolean(true);
    }

    private static String validity(Words words, JsonNode area) {
        JsonNode validity = area.path("validity");
        String from = validity.path("from").asText("");
        String to = validity.path("to").asText("");
        String since = from.isEmpty() ? "" : words.of("fra ", "from ") + words.date(from);
        String until = to.isEmpty() ? "" : words.of("til ", "until ") + words.date(to);
        return (since + " " + until).strip();
    }
}
