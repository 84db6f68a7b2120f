package dk.opgang.gateway.portal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.gateway.problemtype.ProblemTypes;
import dk.opgang.gateway.problemtype.ProblemTypes.ProblemType;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Text;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /problems} and {@code /problems/{code}}: where the {@code type} of every problem leads. */
@Singleton
public class ProblemPages {

    private final ProblemTypes types;
    private final Advice advice;
    private final Frame frame;

    ProblemPages(ProblemTypes types, Advice advice, Frame frame) {
        this.types = types;
        this.advice = advice;
        this.frame = frame;
    }

    public void all(RoutingContext context) {
        Map<String, ProblemType> all = types.all();
        if (!Negotiation.html(context)) {
            send(context, new Listed(all.values().stream().map(this::advised).toList()));
            return;
        }
        Words words = Words.of(context);
        List<Line> lines =
                all.values().stream().map(type -> line(type, words.language())).toList();
        frame.send(
                context,
                words,
                View.of("problems", words.of("Fejlkoder", "Error codes")).with("problems", lines));
    }

    public void one(RoutingContext context) {
        ProblemType type = Named.among(types.all(), context, "code");
        if (!Negotiation.html(context)) {
            send(context, advised(type));
            return;
        }
        Words words = Words.of(context);
        Line line = line(type, words.language());
        frame.send(
                context,
                words,
                View.of("problem", line.title(), new Crumb(words.of("Fejlkoder", "Error codes"), "/problems"))
                        .with("problem", line)
                        .with("advice", words.of(advice.on(type.status()))));
    }

    private Advised advised(ProblemType type) {
        return new Advised(type.code(), type.status(), type.title(), advice.on(type.status()));
    }

    private static Line line(ProblemType type, Locale language) {
        return new Line(type.code(), type.status(), type.title().in(language));
    }

    /** As data it stands in both languages. */
    private static void send(RoutingContext context, Object value) {
        context.response().putHeader("Content-Language", "da, en");
        try {
            Document.json(PlainJson.MAPPER.writeValueAsBytes(value)).send(context);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem type cannot be written", e);
        }
    }

    private record Listed(List<Advised> items) {}

    /** A problem type with what to do about it. */
    private record Advised(String code, int status, Text title, Text advice) {}

    /** A problem type in one language. */
    record Line(String code, int status, String title) {

        public String address() {
            return "/problems/" + code;
        }

        /** An answer with this problem; what hangs on the request is made up. */
        public String example() {
            return """
                    {
                      "type": "/problems/%s",
                      "title": "%s",
                      "status": %d,
                      "code": "%s",
                      "detail": "%s",
                      "instance": "/v1/participants",
                      "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                      "errors": []
                    }""".formatted(code, title.replace("\"", "\\\""), status, code, title.replace("\"", "\\\""));
        }
    }
}
