package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Cell;
import dk.opgang.gateway.portal.Column;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import dk.opgang.gateway.portal.Row;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** {@code /areas/compare}: up to five areas, criterion by criterion side by side. */
@ApplicationScoped
public class ComparePage {

    private static final int MOST = 5;

    private final Frame frame;
    private final Reading reading;

    ComparePage(Frame frame, Reading reading) {
        this.frame = frame;
        this.reading = reading;
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        List<AreaQuestion> asked = Arrays.stream(
                        Parameters.given(context, "ids").split(",", -1))
                .map(String::strip)
                .distinct()
                .map(id -> new AreaQuestion(id, null, "", ""))
                .filter(AreaQuestion::namesAnArea)
                .limit(MOST)
                .toList();
        List<Compared> areas = read(asked, reader);
        frame.send(
                context,
                words,
                View.of(
                                "compare",
                                words.of("Sammenlign områder", "Compare areas"),
                                new Crumb(words.of("Boligområder", "Housing areas"), "/areas"))
                        .with("grid", grid(words, areas))
                        .with("found", !areas.isEmpty()));
    }

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
        areas.forEach(it -> columns.add(Column.number(
                it.area().path("id").asText(), it.area().path("name").asText())));
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

        Cell cell(Words words, String name) {
            JsonNode criterion = Criteria.named(classification, name);
            return Criteria.cell(words, criterion, name, Criteria.isWithheld(criterion, withheld));
        }
    }
}
