package dk.opgang.platform.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.FilterOrder;
import dk.opgang.platform.http.Vary;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.table.Tabular;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Writes tables in the form that the client accepts, and says how long they may be kept. The same address may answer
 * differently to whom the numbers belong to and to others, so that every cache keeps the answers of different tokens apart.
 */
@Provider
@Priority(FilterOrder.FORM)
public class TableFormats implements ContainerResponseFilter {

    private static final String FOR_ALL = "public, max-age=60";
    private static final String FOR_ONE = "private, no-cache";

    // Looked up on use: filters are made before the configuration of the running service is known.
    private final Instance<ObjectMapper> json;

    TableFormats(Instance<ObjectMapper> json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof Tabular answer)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, answer.sameForAll() ? FOR_ALL : FOR_ONE);
        Vary.with(response, "Accept", "Accept-Language", "Authorization");
        switch (wanted(request)) {
            case Formats.CSV -> write(response, CsvForm.TYPE, csv(answer, request));
            case Formats.JSON_STAT -> write(response, Formats.JSON_STAT, jsonStat(answer, request));
            default -> response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static String wanted(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Stream.of(MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT)
                        .filter(offered -> accepted.isCompatible(MediaType.valueOf(offered))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static void write(ContainerResponseContext response, String type, byte[] body) {
        response.setEntity(body, null, MediaType.valueOf(type));
    }

    private static byte[] csv(Tabular answer, ContainerRequestContext request) {
        var query = request.getUriInfo().getQueryParameters();
        CsvForm form = new CsvParams(query.getFirst("delimiter"), query.getFirst("excel")).form();
        return CsvTable.of(answer.table(), form).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] jsonStat(Tabular answer, ContainerRequestContext request) {
        var language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            return json.get().writeValueAsBytes(JsonStat.of(answer.table(), language));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table cannot be written as JSON-stat", e);
        }
    }
}
