package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts a page out of what was computed for areas: no query can filter by it. In the order of the areas. */
public final class ListedPage {

    private ListedPage() {}

    /**
     * The page that was asked for. What is computed has no time of its own: it is changed if the area is, or figures that it rests on.
     *
     * @param told areas of which figures were told since
     */
    public static <T> Page<T> of(
            Stream<T> computed, Function<T, HousingArea> area, ListQuery wanted, Predicate<HousingArea> told) {
        Function<T, Cursor> cursor = it -> cursor(area.apply(it), wanted.sort());
        Comparator<Cursor> ascending = Comparator.comparing(Cursor::at).thenComparing(Cursor::id, Ids.AS_WRITTEN);
        Comparator<Cursor> order = wanted.sort().descending() ? ascending.reversed() : ascending;
        List<T> all = computed.filter(it -> wanted.changedSince() == null
                        || !area.apply(it).updatedAt().isBefore(wanted.changedSince())
                        || told.test(area.apply(it)))
                .sorted(Comparator.comparing(cursor, order))
                .toList();
        Cursor after = wanted.cursor() == null ? null : Cursor.decode(wanted.cursor());
        List<T> rest = all.stream()
                .filter(it -> after == null || order.compare(cursor.apply(it), after) > 0)
                .limit(wanted.limit() + 1L)
                .toList();
        boolean more = rest.size() > wanted.limit();
        List<T> items = more ? rest.subList(0, wanted.limit()) : rest;
        return new Page<>(
                items, more ? cursor.apply(items.getLast()).encode() : null, wanted.count() ? (long) all.size() : null);
    }

    private static Cursor cursor(HousingArea area, Sort sort) {
        boolean byUpdate = sort == Sort.UPDATED_ASCENDING || sort == Sort.UPDATED_DESCENDING;
        Instant at = byUpdate ? area.updatedAt() : area.createdAt();
        return new Cursor(at, area.id());
    }
}
