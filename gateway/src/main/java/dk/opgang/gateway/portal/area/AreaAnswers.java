package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * All that the API says of the parts of an area, asked at once.
 *
 * @param lists the classifications of the lists, oldest first
 */
record AreaAnswers(
        Answer classification,
        Answer wayOut,
        Answer flows,
        Answer caseShares,
        Answer households,
        Answer comparison,
        Answer observations,
        Answer plans,
        Answer results,
        List<JsonNode> lists) {

    static AreaAnswers read(AreaQuestion asked, List<String> listDates, Reading reading, Reader reader) {
        List<String> addresses = List.of(
                asked.classification(),
                asked.wayOut(),
                asked.flows(),
                asked.caseShares(),
                asked.households(),
                asked.comparison(),
                WithheldFigures.address(asked.id()),
                asked.part("plans") + "?limit=100",
                ResultTable.address(asked.id()));
        List<CompletableFuture<Answer>> parts =
                addresses.stream().map(it -> reading.read(it, reader)).toList();
        Supplier<List<JsonNode>> lists = lists(asked, listDates, reading, reader);
        List<Answer> read = parts.stream().map(CompletableFuture::join).toList();
        return new AreaAnswers(
                read.get(0),
                read.get(1),
                read.get(2),
                read.get(3),
                read.get(4),
                read.get(5),
                read.get(6),
                read.get(7),
                read.get(8),
                lists.get());
    }

    /** Asks for the classifications of the lists; they are waited for when they are taken. */
    static Supplier<List<JsonNode>> lists(AreaQuestion asked, List<String> listDates, Reading reading, Reader reader) {
        List<CompletableFuture<Answer>> lists = listDates.reversed().stream()
                .map(date -> reading.read(AreaRegister.dated(asked.part("classification"), date), reader))
                .toList();
        return () -> lists.stream()
                .map(CompletableFuture::join)
                .filter(Answer::isOk)
                .map(Answer::body)
                .toList();
    }
}
