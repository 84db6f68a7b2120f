package dk.opgang.gateway.problemtype;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.gateway.problemtype.ProblemTypes.ProblemType;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /problems} and {@code /problems/{code}}: where the {@code type} of every problem leads. */
@ApplicationScoped
public class ProblemPages {

    private final ProblemTypes types;
    private final Advice advice;
    private final Template list;
    private final Template single;

    ProblemPages(
            ProblemTypes types,
            Advice advice,
            @Location("problems.html") Template list,
            @Location("problem.html") Template single) {
        this.types = types;
        this.advice = advice;
        this.list = list;
        this.single = single;
    }

    public void all(RoutingContext context) {
        Map<String, ProblemType> all = types.all();
        if (!Negotiation.html(context)) {
            json(new Listed(all.values().stream().map(this::advised).toList())).send(context);
            return;
        }
        Locale language = Negotiation.language(context);
        Document.html(list.data("lang", language.getLanguage())
                        .data(
                                "problems",
                                all.values().stream()
                                        .map(type -> line(type, language))
                                        .toList())
                        .render())
                .send(context);
    }

    public void one(RoutingContext context) {
        ProblemType type = types.all().get(context.pathParam("code"));
        if (type == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (!Negotiation.html(context)) {
            json(advised(type)).send(context);
            return;
        }
        Locale language = Negotiation.language(context);
        Document.html(single.data("lang", language.getLanguage())
                        .data("problem", line(type, language))
                        .data("advice", advice.on(type.status()).in(language))
                        .render())
                .send(context);
    }

    private Advised advised(ProblemType type) {
        return new Advised(type.code(), type.status(), type.title(), advice.on(type.status()));
    }

    private static Line line(ProblemType type, Locale language) {
        return new Line(type.code(), type.status(), type.title().in(language));
    }

    private static Document json(Object value) {
        try {
            return Document.json(PlainJson.MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem type cannot be written", e);
        }
    }

    private record Listed(List<Advised> items) {}

    /** A problem type with what to do about it. */
    private record Advised(String code, int status, Text title, Text advice) {}

    /** A problem type in one language. */
    record Line(String code, int status, String title) {}
}
