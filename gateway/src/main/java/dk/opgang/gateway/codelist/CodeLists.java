package dk.opgang.gateway.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /v1/code-lists} and {@code /v1/code-lists/{name}}: public, the same for everybody, changed by releases only. */
@Singleton
public class CodeLists {

    private static final String CACHED = "public, max-age=300";

    /** An open end of a validity is said, not left out. */
    private static final ObjectMapper MAPPER =
            PlainJson.MAPPER.copy().setSerializationInclusion(JsonInclude.Include.ALWAYS);

    private final Listing<Entry> index;
    private final Map<String, Listing<Code>> lists;

    @Inject
    CodeLists() {
        this(CodeListFiles.names().stream().map(CodeList::load).toList(), CodeListFiles.releasedAt());
    }

    CodeLists(List<CodeList> all, Instant releasedAt) {
        List<Entry> entries =
                all.stream().map(list -> new Entry(list.name(), list.labels())).toList();
        this.index = new Listing<>("", entries, Entry::name, releasedAt);
        this.lists = all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        CodeList::name, list -> new Listing<>(list.name(), list.codes(), Code::code, releasedAt)));
    }

    public void index(RoutingContext context) {
        send(context, index);
    }

    /** 404 if there is no list of that name. */
    public void list(RoutingContext context) {
        Listing<Code> list = lists.get(context.pathParam("name"));
        if (list == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        send(context, list);
    }

    private static <T> void send(RoutingContext context, Listing<T> listing) {
        Negotiation.requireJson(context);
        Page<T> page = listing.page(ListRequest.of(context.queryParams()));
        context.response().putHeader("Content-Language", "da, en");
        if (page.next() != null) {
            context.response().putHeader("Link", ListRequest.linkTo(context.request(), page.next()));
        }
        try {
            Document.of("application/json", CACHED, MAPPER.writeValueAsBytes(page))
                    .send(context);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A code list cannot be written", e);
        }
    }

    private record Entry(String name, Text labels) {}
}
