package dk.opgang.gateway.portal.docs;

import dk.opgang.gateway.codelist.CodeListFiles;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /docs/code-lists}: every code list with its codes in both languages, since when they hold, and where they come from. */
@Singleton
public class CodeListPages {

    private final Frame frame;
    private final Map<String, CodeList> lists = new TreeMap<>();

    CodeListPages(Frame frame) {
        this.frame = frame;
        CodeListFiles.names().forEach(name -> lists.put(name, CodeList.load(name)));
    }

    public void all(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("code-lists", words.of("Kodelister", "Code lists"), DocsPages.docs(words))
                        .with(
                                "lists",
                                lists.values().stream()
                                        .map(it -> new Line(
                                                it.name(),
                                                words.of(it.labels()),
                                                it.codes().size()))
                                        .toList()));
    }

    public void one(RoutingContext context) {
        Words words = Words.of(context);
        CodeList list = Named.among(lists, context, "name");
        frame.send(
                context,
                words,
                View.of(
                                "code-list",
                                words.of(list.labels()),
                                DocsPages.docs(words),
                                new Crumb(words.of("Kodelister", "Code lists"), "/docs/code-lists"))
                        .with("name", list.name())
                        .with(
                                "codes",
                                list.codes().stream()
                                        .map(it -> shown(words, it))
                                        .toList()));
    }

    private static Shown shown(Words words, Code code) {
        String from = date(words, code.validFrom(), words.of("altid", "ever"));
        String to = date(words, code.validTo(), words.of("videre", "further on"));
        return new Shown(code.code(), code.labels().da(), code.labels().en(), from + " – " + to, code.source());
    }

    private static String date(Words words, @Nullable LocalDate date, String without) {
        return date == null ? without : words.date(date);
    }

    /** A list among the others. */
    record Line(String name, String label, int size) {

        public String address() {
            return "/docs/code-lists/" + name;
        }
    }

    /** A code as its page shows it. */
    record Shown(String code, String da, String en, String validity, String source) {}
}
