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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code /areas/{id}}: everything that is told of one area. A part that cannot be read takes nothing from the others. */
@ApplicationScoped
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
        AreaAnswers all = read(asked, reader);
        JsonNode area = all.area().body();
        String municipality = area.path("municipalityCode").asText();
        View view = View.of(
                        "area",
                        area.path("name").asText(),
                        new Crumb(words.of("Boligområder", "Housing areas"), "/areas"))
                .withScripts("charts.js")
                .with("municipality", words.label("municipalities", municipality))
                .with("asked", asked)
                .with("exact", reader.isKnown() && isExact(all))
                .with("validity", validity(words, area));
        frame.send(context, words, AreaSections.added(view, words, asked, all));
    }

    /** The numbers of one part as a file, named after it. */
    public void csv(RoutingContext context) {
        Words words = Words.of(context);
        AreaQuestion asked = AreaQuestion.of(context);
        String file = Named.in(context, "file");
        FigureSections figures = new FigureSections(words);
        Map<String, Function<AreaAnswers, Grid>> files = Map.of(
                "criteria-years.csv", it -> new YearsSection(words, withheld(it)).grid(it.lists()),
                "way-out.csv", it -> new WayOutSection(words).grid(of(it.wayOut())),
                "flows.csv", it -> new FlowSection(words).grid(of(it.flows())),
                "case-shares.csv", it -> figures.caseShareGrid(of(it.caseShares())),
                "households.csv", it -> figures.householdGrid(of(it.households())),
                "comparison.csv", it -> figures.comparisonGrid(of(it.comparison())));
        Function<AreaAnswers, Grid> wanted =
                Optional.ofNullable(files.get(file)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        AreaAnswers all = read(asked, Reader.of(context, words));
        Downloads.csv(context, "opgang-" + file.replace(".csv", ""), true, () -> wanted.apply(all));
    }

    private static Set<String> withheld(AreaAnswers all) {
        return WithheldFigures.of(all.observations().body());
    }

    /** The area comes first: of one that is not there nothing else is asked. */
    private AreaAnswers read(AreaQuestion asked, Reader reader) {
        if (!asked.namesAnArea()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Answer area = reading.read(asked.area(), reader).join();
        if (!area.isOk()) {
            throw refused(area);
        }
        return AreaAnswers.read(asked, area, register.listDates(reader), reading, reader);
    }

    private static JsonNode of(Answer answer) {
        if (!answer.isOk()) {
            throw refused(answer);
        }
        return answer.body();
    }

    /** What was asked of the API in the reader's name comes back to the reader. */
    private static ProblemException refused(Answer answer) {
        return switch (answer.status()) {
            case 400 -> new ProblemException(CommonProblem.MALFORMED_REQUEST);
            case 403 -> new ProblemException(CommonProblem.SCOPE_MISSING);
            case 404 -> new ProblemException(CommonProblem.NOT_FOUND);
            case 422 -> new ProblemException(CommonProblem.VALIDATION_FAILED);
            default -> new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
        };
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
