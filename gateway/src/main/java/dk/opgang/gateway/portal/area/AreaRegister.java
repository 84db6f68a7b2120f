package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything that the lists of areas say, read page by page. */
@Singleton
class AreaRegister {

    private static final int FIRST_LIST_YEAR = 2010;

    /** As many areas as a question may name. */
    private static final int NAMED = 100;

    private static final String WARNINGS = "/v1/early-warnings?limit=500";

    /** Which lists there are does not hang on the areas: those of one municipality are the fewest to classify. */
    private static final String LIST_OF_YEAR = "/v1/classifications/counts?municipalityCode=101&listDate=";

    private final Reading reading;

    AreaRegister(Reading reading) {
        this.reading = reading;
    }

    /** The areas on the list in force on the day, today if it is null, in the order of the API, without levels; 503 if they cannot be read. */
    List<Listed> on(@Nullable String listDate, Reader reader) {
        return joined(all("/v1/classifications?limit=500", listDate, reader)).stream()
                .map(Listed::of)
                .toList();
    }

    /** The same with the level of each. */
    List<Listed> withLevels(@Nullable String listDate, Reader reader) {
        CompletableFuture<List<JsonNode>> warned = all(WARNINGS, listDate, reader);
        return leveled(on(listDate, reader), warned);
    }

    /** Some of the areas with the level of each. */
    List<Listed> withLevels(List<Listed> areas, @Nullable String listDate, Reader reader) {
        return leveled(areas, some(WARNINGS, areas, listDate, reader));
    }

    private static List<Listed> leveled(List<Listed> areas, CompletableFuture<List<JsonNode>> warned) {
        Map<String, String> levels = new HashMap<>();
        joined(warned)
                .forEach(it -> levels.put(
                        it.path("housingAreaId").asText(), it.path("level").asText()));
        return areas.stream()
                .map(it -> it.at(levels.getOrDefault(it.id(), "none")))
                .toList();
    }

    /** The explained class of each of the areas, by id, once it is asked for. */
    Supplier<Map<String, JsonNode>> criteria(List<Listed> areas, @Nullable String listDate, Reader reader) {
        CompletableFuture<List<JsonNode>> asked =
                some("/v1/housing-areas?expand=classification&limit=500", areas, listDate, reader);
        return () -> {
            Map<String, JsonNode> found = new HashMap<>();
            joined(asked).forEach(area -> found.put(area.path("id").asText(), area.path("classification")));
            return found;
        };
    }

    /** The name of each area by its id, in the order of the API. */
    Map<String, String> names(Reader reader) {
        Map<String, String> names = new LinkedHashMap<>();
        joined(all("/v1/housing-areas?limit=500", null, reader))
                .forEach(area ->
                        names.put(area.path("id").asText(), area.path("name").asText()));
        return names;
    }

    /** The days of the lists until today, newest first: that of this year is not published before its day. They are the same for everybody. */
    List<String> listDates(Reader reader) {
        Reader everybody = new Reader(reader.language(), null);
        LocalDate today = AreaQuestion.today();
        return IntStream.rangeClosed(FIRST_LIST_YEAR, today.getYear())
                .mapToObj(year -> year == today.getYear() ? today : LocalDate.of(year, Month.DECEMBER, 31))
                .map(day -> reading.read(LIST_OF_YEAR + day, everybody))
                .toList()
                .reversed()
                .stream()
                .map(CompletableFuture::join)
                .filter(Answer::isOk)
                .map(answer -> answer.body().path("listDate").asText())
                .distinct()
                .toList();
    }

    /**
     * The outlines that are known, by the id of the area.
     *
     * @param municipality whose areas are wanted; all if it is empty
     */
    Map<String, JsonNode> outlines(String municipality, Reader reader) {
        String all = "/v1/housing-areas?limit=500";
        String address = municipality.isEmpty() ? all : Parameters.with(all, "municipalityCode", municipality);
        Map<String, JsonNode> found = new HashMap<>();
        joined(next(new Listing(address, "application/geo+json", "features"), address, new ArrayList<>(), reader))
                .forEach(area -> {
                    if (area.path("geometry").isObject()) {
                        found.put(area.path("id").asText(), area.path("geometry"));
                    }
                });
        return found;
    }

    static String dated(String address, @Nullable String listDate) {
        return listDate == null ? address : Parameters.with(address, "listDate", listDate);
    }

    /** What a list says of some areas; all of it where they are more than a question may name. */
    private CompletableFuture<List<JsonNode>> some(
            String address, List<Listed> areas, @Nullable String listDate, Reader reader) {
        if (areas.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String ids = areas.stream().map(Listed::id).collect(Collectors.joining(","));
        return all(areas.size() > NAMED ? address : Parameters.with(address, "housingAreaId", ids), listDate, reader);
    }

    private CompletableFuture<List<JsonNode>> all(String address, @Nullable String listDate, Reader reader) {
        String first = dated(address, listDate);
        return next(new Listing(first, Reading.JSON, "items"), first, new ArrayList<>(), reader);
    }

    private CompletableFuture<List<JsonNode>> next(Listing list, String page, List<JsonNode> found, Reader reader) {
        return reading.read(page, list.mediaType(), reader).thenCompose(answer -> {
            if (!answer.isOk()) {
                throw refused(answer);
            }
            answer.body().path(list.items()).forEach(found::add);
            String cursor = answer.body().path("next").asText("");
            return cursor.isEmpty()
                    ? CompletableFuture.completedFuture(found)
                    : next(list, Parameters.with(list.address(), "cursor", cursor), found, reader);
        });
    }

    private static List<JsonNode> joined(CompletableFuture<List<JsonNode>> items) {
        try {
            return items.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException refused ? refused : e;
        }
    }

    /** The page of the areas is there, whatever list it was asked for: one that is not is a mistake of the address. */
    private static ProblemException refused(Answer answer) {
        return switch (answer.status()) {
            case 404, 422 -> {
                String why = answer.body().path("detail").asText();
                Fault noList = new Fault("?listDate", answer.code(), new Text(why, why));
                yield new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(noList));
            }
            default -> answer.refused();
        };
    }

    /**
     * A list of the API.
     *
     * @param address of its first page
     * @param items the member that holds them
     */
    private record Listing(String address, String mediaType, String items) {}
}
