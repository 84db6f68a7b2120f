package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One list of two sources, merged in the wanted order: the built-in templates, and those of the municipalities. */
@Singleton
class ListTemplates {

    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;
    private final Templates templates;
    private final BusinessClock clock;

    ListTemplates(BuiltInTemplates builtIn, OwnTemplates own, Templates templates, BusinessClock clock) {
        this.builtIn = builtIn;
        this.own = own;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional
    Page<InitiativeTemplateView> list(Caller caller, ListQuery query, TemplateFilter filter) {
        List<InitiativeTemplateView> files = filter.files()
                ? builtIn.all().stream()
                        .map(file -> InitiativeTemplateView.of(file, file.current(), clock.today()))
                        .filter(view -> query.changedSince() == null
                                || !view.updatedAt().isBefore(query.changedSince()))
                        .filter(filter::lets)
                        .toList()
                : List.of();
        Comparator<InitiativeTemplateView> order = order(query.sort());
        Page<OwnTemplate> others = own.page(
                caller,
                query,
                OwnTemplates.ofTheme(filter.theme()),
                OwnTemplates.in(filter.state(), clock.today()),
                filter.own() ? Restriction.all() : Restriction.none());
        List<InitiativeTemplateView> found = Stream.concat(
                        files.stream().filter(view -> isAfter(view, query)),
                        templates.histories(caller, others.items()).stream().flatMap(history -> history.shown().stream()
                                .map(shown -> InitiativeTemplateView.of(history, shown))))
                .sorted(order)
                .toList();
        List<InitiativeTemplateView> items = found.subList(0, Math.min(found.size(), query.limit()));
        boolean more = found.size() > query.limit() || others.next() != null;
        return new Page<>(
                items,
                more ? cursor(items.getLast(), query.sort()) : null,
                others.count() == null ? null : others.count() + files.size());
    }

    private static boolean isAfter(InitiativeTemplateView view, ListQuery query) {
        if (query.cursor() == null) {
            return true;
        }
        Cursor cursor = Cursor.decode(query.cursor());
        int later = Comparator.<Instant>naturalOrder().compare(at(view, query.sort()), cursor.at());
        int place = later != 0 ? later : Ids.AS_WRITTEN.compare(view.id(), cursor.id());
        return query.sort().descending() ? place < 0 : place > 0;
    }

    /** Ids are compared as the database compares them, by their unsigned bytes. */
    private static Comparator<InitiativeTemplateView> order(Sort sort) {
        Comparator<InitiativeTemplateView> ascending = Comparator.<InitiativeTemplateView, Instant>comparing(
                        view -> at(view, sort))
                .thenComparing(InitiativeTemplateView::id, Ids.AS_WRITTEN);
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private static String cursor(InitiativeTemplateView last, Sort sort) {
        return new Cursor(at(last, sort), last.id()).encode();
    }

    private static Instant at(InitiativeTemplateView view, Sort sort) {
        return sort.property().equals("updatedAt") ? view.updatedAt() : view.createdAt();
    }
}
