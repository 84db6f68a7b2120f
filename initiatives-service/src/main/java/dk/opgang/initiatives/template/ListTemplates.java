package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One list of two sources: the built-in templates, then those of the municipalities. The cursor of a built-in one counts the
 * seconds from the epoch, a time at which nobody added a template.
 */
@Singleton
class ListTemplates {

    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;

    ListTemplates(BuiltInTemplates builtIn, OwnTemplates own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    @Transactional
    Page<TemplateView> list(Caller caller, ListQuery query) {
        List<InitiativeTemplate> files = query.changedSince() == null ? builtIn.all() : List.of();
        int begin = begin(query, files.size());
        int end = Math.min(files.size(), begin + query.limit());
        List<TemplateView> items = new ArrayList<>();
        files.subList(begin, end).forEach(template -> items.add(TemplateView.of(template)));
        Page<OwnTemplate> rest = rest(caller, query, begin < end ? null : query.cursor(), query.limit() - items.size());
        Long count = rest.count() == null ? null : rest.count() + files.size();
        if (items.size() == query.limit()) {
            return new Page<>(items, cursor(end), count);
        }
        rest.items().forEach(template -> items.add(TemplateView.of(template)));
        return new Page<>(items, rest.next(), count);
    }

    private Page<OwnTemplate> rest(Caller caller, ListQuery query, String cursor, int limit) {
        boolean ofBuiltIn = cursor != null && isBuiltIn(Cursor.decode(cursor));
        return own.page(
                caller,
                new ListQuery(
                        Math.max(1, limit),
                        ofBuiltIn ? null : cursor,
                        query.changedSince(),
                        query.sort(),
                        query.count()));
    }

    /** The first built-in template of the page; all are behind it once the cursor is one of the others. */
    private static int begin(ListQuery query, int all) {
        if (query.cursor() == null) {
            return 0;
        }
        Cursor cursor = Cursor.decode(query.cursor());
        return isBuiltIn(cursor) ? (int) Math.clamp(cursor.at().getEpochSecond(), 0, all) : all;
    }

    private static boolean isBuiltIn(Cursor cursor) {
        return cursor.id().getMostSignificantBits() == 0;
    }

    private static String cursor(int shown) {
        return new Cursor(Instant.ofEpochSecond(shown), new UUID(0, shown)).encode();
    }
}
