package dk.opgang.participants.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.text.Html;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * An export as a page for whom it is about: the same as the JSON, in words, with nothing around it that it would need to load. What
 * there is of it follows from the export itself, so that no part of it can be forgotten here.
 */
@Singleton
public class ReadableExport {

    private static final String STYLE = """
            body{font:1.05rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
            main{max-width:52rem;margin:0 auto;padding:1rem}
            h1{font-size:1.8rem}h2{font-size:1.35rem;border-top:2px solid #1a1a1a;padding-top:.75rem;margin-top:2rem}
            a{color:#0b4f8a}:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
            dl{margin:.25rem 0}dl>div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.15rem 0}
            dt{font-weight:600;flex:0 0 15rem}dd{margin:0;flex:1 1 16rem;overflow-wrap:anywhere}
            ol.records{padding-left:1.5rem}ol.records>li{padding:.5rem 0;border-bottom:1px solid #8a8a8a}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8a8a8a}
            details{margin:.25rem 0}summary{cursor:pointer}
            .note{border-left:4px solid #a02020;padding:.5rem 1rem;background:#fdf3f3}
            @media print{a{color:inherit;text-decoration:none}nav{display:none}}
            """;

    private final ObjectMapper mapper;
    private final ExportLabels labels = ExportLabels.shipped();

    ReadableExport(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param export as it is answered to machines */
    public String page(Object export, Locale language) {
        JsonNode all = mapper.valueToTree(export);
        Html page = new Html();
        String title = labels.text("title", language);
        page.add("<!DOCTYPE html><html lang=\"" + ("da".equals(language.getLanguage()) ? "da" : "en") + "\"><head>")
                .add("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
                .text("title", title)
                .add("<style>" + STYLE + "</style></head><body><main>")
                .text("h1", title)
                .text("p", labels.text("intro", language));
        beginning(page, all, language);
        ReadableRecords records = new ReadableRecords(labels, language, page);
        labels.parts().forEach(part -> {
            page.add("<section aria-labelledby=\"" + part + "\">")
                    .text("h2 id=\"" + part + "\"", labels.part(part, language));
            part(page, records, part, all, language);
            page.add("</section>");
        });
        return page.add("</main></body></html>").toString();
    }

    private void beginning(Html page, JsonNode all, Locale language) {
        String made = new ReadableValue(labels, language).of(List.of("exportedAt"), all.path("exportedAt"));
        page.text("p", labels.text("made", language) + ": " + made);
        if (!all.path("complete").asBoolean()) {
            page.add("<div class=\"note\" role=\"note\">")
                    .text("p", labels.text("incomplete", language))
                    .add("<ul>");
            all.path("missing").forEach(missing -> page.text("li", missing(missing.asText(), language)));
            page.add("</ul></div>");
        }
        String contents = labels.text("contents", language);
        page.add("<nav aria-label=\"" + contents + "\">").text("h2", contents).add("<ul>");
        labels.parts().forEach(part -> page.add("<li>")
                .text("a href=\"#" + part + "\"", labels.part(part, language))
                .add("</li>"));
        page.add("</ul></nav>");
    }

    private String missing(String name, Locale language) {
        return labels.parts().contains(name) ? labels.part(name, language) : name;
    }

    private void part(Html page, ReadableRecords records, String part, JsonNode all, Locale language) {
        JsonNode value = all.path(part);
        if (value.isNull() || value.isMissingNode()) {
            page.text("p", labels.text(isMissing(part, all) ? "unknown" : "nothing", language));
        } else if (value.isEmpty()) {
            page.text("p", labels.text("nothing", language));
        } else {
            records.write(List.of(part), value);
        }
    }

    private static boolean isMissing(String part, JsonNode all) {
        return StreamSupport.stream(all.path("missing").spliterator(), false)
                .anyMatch(missing -> missing.asText().equals(part));
    }
}
