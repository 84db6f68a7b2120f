package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.page.Query;
import dk.opgang.gateway.proxy.Questions;
import dk.opgang.platform.problem.CommonFault;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All that happened with a participant, as far as the caller may see it, newest first. Who reads it is noted by the services. */
@Singleton
class Timeline {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /** What a list is read to at the most: nobody has so many of one kind. */
    private static final int MOST_PAGES = 20;

    private static final Set<String> PARAMETERS = Set.of("from", "to", "kinds", "limit", "cursor");

    private final List<TimelineKind> kinds = TimelineKind.all();
    private final Questions questions;

    Timeline(Questions questions) {
        this.questions = questions;
    }

    /** What is asked for; 400 with every fault of the query, 404 if no participant can have this id. */
    Composition of(RoutingContext context) {
        Query query = new Query(context.queryParams(), PARAMETERS);
        String id = Ids.of(context);
        LocalDate from = query.value("from", LocalDate.class);
        LocalDate to = query.value("to", LocalDate.class);
        Integer limit = query.value("limit", Integer.class);
        String cursor = query.value("cursor", String.class);
        List<String> wanted =
                query.chosen("kinds", kinds.stream().map(TimelineKind::kind).toList());
        if (limit != null && (limit < 1 || limit > MOST)) {
            query.faults().unreadable("?limit", CommonFault.OUT_OF_RANGE, "1 - " + MOST);
        }
        if (from != null && to != null && !to.isAfter(from)) {
            query.faults().unreadable("?to", CommonFault.NOT_AFTER_FROM);
        }
        TimelinePage page = new TimelinePage(
                id, wanted, from, to, Objects.requireNonNullElse(limit, USUAL), cursor, query.faults());
        query.check();
        List<TimelineKind> asked =
                kinds.stream().filter(kind -> wanted.contains(kind.kind())).toList();
        int requests =
                1 + (int) asked.stream().filter(kind -> kind.list() != null).count();
        return new Composition(requests, client -> ask(client, id, asked), page::body);
    }

    /** The participant first, then a part for each kind whose body is the list of its entries. */
    private Future<List<Part>> ask(HttpServerRequest client, String id, List<TimelineKind> asked) {
        String address = "/v1/participants/" + id;
        Map<String, Future<Part>> lists = new HashMap<>();
        Future<Part> participant = questions.ask(client, address).map(told -> Part.of("participant", told));
        List<Future<Part>> parts = new ArrayList<>(List.of(participant));
        for (TimelineKind kind : asked) {
            parts.add(entries(client, id, kind, participant, lists));
        }
        return Future.all(parts).map(all -> all.list());
    }

    private Future<Part> entries(
            HttpServerRequest client,
            String id,
            TimelineKind kind,
            Future<Part> participant,
            Map<String, Future<Part>> lists) {
        if (kind.list() == null) {
            return participant.map(part -> Entries.of(kind, part, List.of(part.body()), id, ""));
        }
        if (kind.of() == null) {
            return shared(client, TimelineKind.path(kind.list(), id, ""), kind.kind(), lists)
                    .map(part -> Entries.of(kind, part, part.body(), id, ""));
        }
        TimelineKind parents = kinds.stream()
                .filter(other -> other.kind().equals(kind.of()))
                .findFirst()
                .orElseThrow();
        return shared(client, TimelineKind.path(Objects.requireNonNull(parents.list()), id, ""), kind.kind(), lists)
                .compose(found -> ofEach(client, id, kind, found));
    }

    private Future<Part> ofEach(HttpServerRequest client, String id, TimelineKind kind, Part parents) {
        if (!parents.isThere()) {
            return Future.succeededFuture(parents);
        }
        List<Future<Part>> each = new ArrayList<>();
        for (JsonNode parent : parents.body()) {
            String of = parent.path("id").asText();
            String address = TimelineKind.path(Objects.requireNonNull(kind.list()), id, of);
            each.add(list(client, address, kind.kind()).map(part -> Entries.of(kind, part, part.body(), id, of)));
        }
        return Future.all(each).map(all -> Entries.joined(kind, parents, all.list()));
    }

    /** All of a list; asked for once, however many kinds of entries come of it. */
    private Future<Part> shared(
            HttpServerRequest client, String address, String name, Map<String, Future<Part>> lists) {
        return lists.computeIfAbsent(address, same -> list(client, address, name))
                .map(part -> new Part(name, part.told(), part.body()));
    }

    private Future<Part> list(HttpServerRequest client, String address, String name) {
        String first = address + (address.contains("?") ? "&" : "?") + "limit=500";
        return page(client, name, first, first, new ArrayList<>());
    }

    private Future<Part> page(
            HttpServerRequest client, String name, String first, String address, List<JsonNode> before) {
        return questions.ask(client, address).compose(told -> {
            Part part = Part.of(name, told);
            if (!part.isThere()) {
                return Future.succeededFuture(part);
            }
            part.body().path("items").forEach(before::add);
            String next = part.body().path("next").asText("");
            return next.isEmpty() || before.size() >= MOST * MOST_PAGES
                    ? Future.succeededFuture(part.with(Entries.array(before)))
                    : page(client, name, first, first + "&cursor=" + next, before);
        });
    }
}
