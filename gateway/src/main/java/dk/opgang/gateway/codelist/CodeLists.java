package dk.opgang.gateway.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.gateway.page.Document;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /v1/code-lists} and {@code /v1/code-lists/{name}}: public, the same for everybody, changed by releases only. */
@ApplicationScoped
public class CodeLists {

    private static final String CACHED = "public, max-age=300";

    /** An open end of a validity is said, not left out. */
    private static final ObjectMapper MAPPER =
            PlainJson.MAPPER.copy().setSerializationInclusion(JsonInclude.Include.ALWAYS);

    private final Document index;
    private final Map<String, Document> lists;

    @Inject
    CodeLists() {
        this(CodeListFiles.names().stream().map(CodeList::load).toList());
    }

    CodeLists(List<CodeList> all) {
        this.index = json(new Index(
                all.stream().map(list -> new Entry(list.name(), list.labels())).toList(), null));
        this.lists = all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        CodeList::name, list -> json(new View(list.name(), list.labels(), list.codes()))));
    }

    public void index(RoutingContext context) {
        index.send(context);
    }

    public void list(RoutingContext context) {
        Document list = lists.get(context.pathParam("name"));
        if (list == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        list.send(context);
    }

    private static Document json(Object view) {
        try {
            return Document.of("application/json", CACHED, MAPPER.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A code list cannot be written", e);
        }
    }

    private record Index(List<Entry> items, @Nullable String next) {}

    private record Entry(String name, Text labels) {}

    private record View(String name, Text labels, List<Code> codes) {}
}
