package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Asked;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.problem.CommonFault;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /areas/compare}: up to five areas, criterion by criterion side by side. Which ones stands in the address; the form adds one at a
 * time and the links beside it take one away, so that nobody needs a script or an id.
 */
@Singleton
public class ComparePage {

    private static final int MOST = 5;

    private final Frame frame;
    private final Reading reading;
    private final AreaRegister register;

    ComparePage(Frame frame, Reading reading, AreaRegister register) {
        this.frame = frame;
        this.reading = reading;
        this.register = register;
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        List<AreaQuestion> asked = asked(context);
        List<Compared> areas = read(asked, reader);
        List<Choice> chosen = chosen(words, areas);
        frame.send(
                context,
                words,
                View.of(
                                "compare",
                                words.of("Sammenlign områder", "Compare areas"),
                                new Crumb(words.of("Boligområder", "Housing areas"), "/areas"))
                        .with("grid", grid(words, areas))
                        .with("found", !areas.isEmpty())
                        .with("chosen", chosen)
                        .with("ids", ids(areas, ""))
                        .with("others", areas.size() < MOST ? others(words, areas, reader) : List.of()));
    }

    private static List<AreaQuestion> asked(RoutingContext context) {
        Asked asked = new Asked(context);
        List<String> ids = asked.ids("ids", MOST);
        String added = asked.id("add");
        boolean isNew = !added.isEmpty() && !ids.contains(added);
        if (isNew && ids.size() == MOST) {
            asked.faults().unreadable("?add", CommonFault.SIZE, 1, MOST);
        }
        asked.faults().throwIfAny();
        return Stream.concat(ids.stream(), isNew ? Stream.of(added) : Stream.empty())
                .map(id -> new AreaQuestion(id, null, "", ""))
                .toList();
    }

    /** The areas on the page, each with the address of the page without it. */
    private static List<Choice> chosen(Words words, List<Compared> areas) {
        return areas.stream()
                .map(area -> new Choice(words.link("/areas/compare?ids=" + ids(areas, area.id())), area.name()))
                .toList();
    }

    /** The areas that can be added, by their names. */
    private List<Choice> others(Words words, List<Compared> areas, Reader reader) {
        Map<String, String> names = register.names(reader);
        areas.forEach(area -> names.remove(area.id()));
        return names.entrySet().stream()
                .map(area -> new Choice(area.getKey(), area.getValue()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(words.language())))
                .toList();
    }

    private static String ids(List<Compared> areas, String without) {
        return areas.stream()
                .map(Compared::id)
                .filter(id -> !id.equals(without))
                .collect(Collectors.joining(","));
    }

    /**
     * One of several.
     *
     * @param value an id, or an address
     */
    record Choice(String value, String label) {}

    private List<Compared> read(List<AreaQuestion> asked, Reader reader) {
        List<List<CompletableFuture<Answer>>> parts = asked.stream()
                .map(it -> List.of(
                        reading.read(it.area(), reader),
                        reading.read(it.classification(), reader),
                        reading.read(WithheldFigures.address(it.id()), reader)))
                .toList();
        return parts.stream()
                .map(it -> it.stream().map(CompletableFuture::join).toList())
                .filter(it -> it.getFirst().isOk())
                .map(it -> new Compared(
                        it.getFirst().body(),
                        it.get(1).body(),
                        WithheldFigures.of(it.getLast().body())))
                .toList();
    }

    private static Grid grid(Words words, List<Compared> areas) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("criterion", words.of("Kriterium", "Criterion")));
        areas.forEach(it -> columns.add(Column.number(it.id(), it.name())));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Cell.text(words.of("Klasse", "Class")),
                areas.stream()
                        .map(it -> Cell.text(
                                        it.classification().isObject()
                                                ? YearsSection.classes(words, it.classification())
                                                : words.unknown())
                                .in("class"))
                        .toList()));
        for (String name : Criteria.NAMES) {
            rows.add(new Row(
                    Cell.text(Criteria.heading(words, name)),
                    areas.stream().map(it -> it.cell(words, name)).toList(),
                    Map.of("criterion", name)));
        }
        return new Grid(words.of("Kriterierne side om side", "The criteria side by side"), columns, rows);
    }

    /** One of the areas. */
    private record Compared(JsonNode area, JsonNode classification, Set<String> withheld) {

        String id() {
            return area.path("id").asText();
        }

        String name() {
            return area.path("name").asText();
        }

        Cell cell(Words words, String name) {
            JsonNode criterion = Criteria.named(classification, name);
            return Criteria.cell(words, criterion, name, Criteria.isWithheld(criterion, withheld));
        }
    }
}
