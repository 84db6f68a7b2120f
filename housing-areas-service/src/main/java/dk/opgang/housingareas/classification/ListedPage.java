package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts a page out of classified areas. A class is computed, so that no query can filter by it. */
final class ListedPage {

    private ListedPage() {}

    static Page<ListedArea> of(Stream<ClassifyAreas.Classified> classified, ListQuery wanted) {
        Function<HousingArea, Instant> at =
                wanted.sort() == Sort.UPDATED_ASCENDING || wanted.sort() == Sort.UPDATED_DESCENDING
                        ? HousingArea::updatedAt
                        : HousingArea::createdAt;
        Comparator<Cursor> ascending =
                Comparator.comparing(Cursor::at).thenComparing(it -> it.id().toString());
        Comparator<Cursor> order = wanted.sort().descending() ? ascending.reversed() : ascending;
        List<ClassifyAreas.Classified> all = classified
                .filter(it ->
                        wanted.changedSince() == null || !it.area().updatedAt().isBefore(wanted.changedSince()))
                .sorted(Comparator.comparing(it -> cursor(it, at), order))
                .toList();
        Cursor after = wanted.cursor() == null ? null : Cursor.decode(wanted.cursor());
        List<ClassifyAreas.Classified> rest = all.stream()
                .filter(it -> after == null || order.compare(cursor(it, at), after) > 0)
                .limit(wanted.limit() + 1L)
                .toList();
        boolean more = rest.size() > wanted.limit();
        List<ClassifyAreas.Classified> items = more ? rest.subList(0, wanted.limit()) : rest;
        return new Page<>(
                items.stream().map(ListedArea::of).toList(),
                more ? cursor(items.getLast(), at).encode() : null,
                wanted.count() ? (long) all.size() : null);
    }

    private static Cursor cursor(ClassifyAreas.Classified it, Function<HousingArea, Instant> at) {
        return new Cursor(at.apply(it.area()), it.area().id());
    }
}
