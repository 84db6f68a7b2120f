package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Downloads;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code /areas}: the areas of a list with their criteria, narrowed, sorted and paged by the address alone. */
@Singleton
public class AreasPage {

    private static final int PAGE = 100;

    /** Files hold the table, however it is looked at. */
    private static final Map<String, String> TABLE = Map.of("view", "");

    private final Frame frame;
    private final AreaRegister register;
    private final WithheldFigures withheld;

    AreasPage(Frame frame, AreaRegister register, WithheldFigures withheld) {
        this.frame = frame;
        this.register = register;
        this.withheld = withheld;
    }

    public static String[] parameters() {
        return AreaFilters.PARAMETERS.toArray(String[]::new);
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        AreaFilters wanted = AreaFilters.of(context);
        List<String> lists = register.listDates(reader);
        List<Listed> all = listed(wanted, reader);
        List<Listed> found = all.stream().filter(wanted::takes).toList();
        int last = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        int shown = Math.min(wanted.page(), last);
        int from = (shown - 1) * PAGE;
        int to = Math.min(from + PAGE, found.size());
        Grid grid = page(words, reader, wanted, found, from, to, listDate(wanted, lists));
        String next = to < found.size() ? more(wanted, shown + 1) : "";
        frame.send(
                context,
                words,
                View.of("areas", words.of("Boligområder", "Housing areas"))
                        .with("filters", wanted)
                        .with("heads", heads(words, wanted))
                        .with("grid", grid)
                        .with("count", count(words, found.size(), all.size()))
                        .with("lists", choices(lists, words::date, wanted.listDate()))
                        .with("municipalities", municipalities(words, all, wanted))
                        .with("classes", codes(words, "housing-area-classes", wanted.code()))
                        .with("levels", codes(words, "early-warning-levels", wanted.level()))
                        .with("map", wanted.isMap() ? map(words, reader, wanted, found) : AreaMap.NONE)
                        .with("otherView", words.link(wanted.otherView()))
                        .with("csv", words.link(wanted.address("/areas.csv", TABLE)))
                        .with("jsonStat", words.link(wanted.address("/areas.json", TABLE)))
                        .with("next", next.isEmpty() ? next : words.link(next))
                        .with("previous", from > 0 ? words.link(more(wanted, shown - 1)) : ""));
    }

    /** All rows that were found, as a file. */
    public void csv(RoutingContext context) {
        Downloads.csv(context, "opgang-areas", whole(context));
    }

    public void jsonStat(RoutingContext context) {
        Downloads.send(
                context,
                "opgang-areas.json",
                "application/vnd.json-stat+json",
                JsonStat.of(whole(context), Words.of(context)));
    }

    private Grid whole(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        AreaFilters wanted = AreaFilters.of(context);
        List<Listed> found =
                listed(wanted, reader).stream().filter(wanted::takes).toList();
        List<String> lists = wanted.list() == null ? register.listDates(reader) : List.of();
        return page(words, reader, wanted, found, 0, found.size(), listDate(wanted, lists));
    }

    private List<Listed> listed(AreaFilters wanted, Reader reader) {
        return wanted.isByLevel() ? register.withLevels(wanted.list(), reader) : register.on(wanted.list(), reader);
    }

    /** Only a sort by a criterion needs the figures of more areas than are shown; levels are asked for while those are told. */
    private Grid page(
            Words words, Reader reader, AreaFilters wanted, List<Listed> found, int from, int to, String listDate) {
        boolean byFigure = Criteria.NAMES.contains(wanted.column());
        List<Listed> shown = byFigure
                ? found
                : new AreaTable(words, Map.of()).sorted(found, wanted).subList(from, to);
        Supplier<Map<String, JsonNode>> asked = register.criteria(shown, wanted.list(), reader);
        List<Listed> leveled = byFigure ? found : register.withLevels(shown, wanted.list(), reader);
        Map<String, JsonNode> figures = asked.get();
        AreaTable table = new AreaTable(words, figures);
        List<Listed> rows = byFigure
                ? register.withLevels(table.sorted(found, wanted).subList(from, to), wanted.list(), reader)
                : leveled;
        return table.grid(rows, withheld.of(figures, rows, reader), listDate);
    }

    /** A map that cannot be made takes nothing from the table. */
    private AreaMap map(Words words, Reader reader, AreaFilters wanted, List<Listed> found) {
        try {
            return AreaMap.of(words, found, register.outlines(wanted.municipality(), reader));
        } catch (ProblemException e) {
            return AreaMap.unread(words);
        }
    }

    private static String listDate(AreaFilters wanted, List<String> lists) {
        return !wanted.listDate().isEmpty() ? wanted.listDate() : lists.isEmpty() ? "" : lists.getFirst();
    }

    private static String more(AreaFilters wanted, int page) {
        return wanted.address("/areas", page > 1 ? Map.of("page", String.valueOf(page)) : Map.of());
    }

    private static String count(Words words, int found, int all) {
        return words.of(found + " af " + all + " områder", found + " of " + all + " areas");
    }

    private static List<Head> heads(Words words, AreaFilters wanted) {
        return AreaTable.columns(words).stream()
                .map(it -> new Head(
                        it.key(), it.label(), it.numeric(), wanted.direction(it.key()), wanted.sortBy(it.key())))
                .toList();
    }

    private static List<Choice> municipalities(Words words, List<Listed> all, AreaFilters wanted) {
        List<String> codes =
                all.stream().map(Listed::municipalityCode).distinct().toList();
        return choices(codes, code -> words.label("municipalities", code), wanted.municipality()).stream()
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(words.language())))
                .toList();
    }

    private static List<Choice> codes(Words words, String list, String chosen) {
        List<String> codes = Words.list(list).codes().stream().map(Code::code).toList();
        return choices(codes, code -> words.label(list, code), chosen);
    }

    private static List<Choice> choices(List<String> values, Function<String, String> label, String chosen) {
        return values.stream()
                .map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
                .toList();
    }

    /** One choice of a filter. */
    record Choice(String value, String label, boolean chosen) {}

    /** The head of a column, which sorts by it. */
    record Head(String key, String label, boolean numeric, String direction, String sort) {}
}
