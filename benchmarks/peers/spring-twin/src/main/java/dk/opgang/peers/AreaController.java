package dk.opgang.peers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Areas are public knowledge, whose reads nobody writes down. */
@RestController
class AreaController {

    private static final String READ = """
            select id, source_system, source_id, name, municipality_code, housing_organisation, valid_from, valid_to,
                   boundary is not null, created_at, updated_at, version
            from housing_areas where id = ?""";

    private final Store housingAreas;

    AreaController(Store housingAreas) {
        this.housingAreas = housingAreas;
    }

    record Source(String system, String id) {}

    record Validity(LocalDate from, LocalDate to) {}

    record AreaView(
            UUID id, Source source, String name, String municipalityCode, String housingOrganisation, Validity validity,
            boolean hasBoundary, Instant createdAt, Instant updatedAt, long version) {}

    @GetMapping("/v1/housing-areas/{id}")
    ResponseEntity<AreaView> get(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return housingAreas.as(Caller.of(token), jdbc -> jdbc.sql(READ)
                .param(id)
                .query((row, number) -> view(row))
                .optional()
                .map(view -> ResponseEntity.ok()
                        .eTag(Long.toString(view.version()))
                        .body(view))
                .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private static AreaView view(ResultSet row) throws SQLException {
        LocalDate from = row.getObject(7, LocalDate.class);
        return new AreaView(
                row.getObject(1, UUID.class),
                row.getString(2) == null ? null : new Source(row.getString(2), row.getString(3)),
                row.getString(4), row.getString(5), row.getString(6),
                from == null ? null : new Validity(from, row.getObject(8, LocalDate.class)),
                row.getBoolean(9), row.getTimestamp(10).toInstant(), row.getTimestamp(11).toInstant(), row.getLong(12));
    }
}
