package dk.opgang.peers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class PlacementController {

    /** What the caller may see of a placement is decided by the same view. */
    private static final String READ = """
            select id, municipality_code, source_system, source_id, participant_id, kind, employer_cvr, employer_name, employer_kind,
                   period_from, period_to, weekly_hours, registered_hours, remarks, created_at, updated_at, version
            from placements_seen where municipality_code = ? and id = ?""";

    private static final String PARTICIPANT =
            "select municipality_code from participants where id = ? and municipality_code = ?";

    private static final String KNOWN =
            "select id from placements where poster = ? and source_system = ? and source_id = ? for update";

    private static final String INSERT = """
            insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                                    municipality_code, kind, employer_cvr, employer_name, employer_kind, period_from, period_to,
                                    weekly_hours, registered_hours)
            values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private static final String EVENT = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations)
            values (?, 'opgang.initiatives.v1', ?, 'dk.opgang.initiatives.peer-placement-created.v1', '/spring-twin', ?, ?, ?, ?)""";

    private final Store initiatives;
    private final JsonMapper json;

    PlacementController(Store initiatives, JsonMapper json) {
        this.initiatives = initiatives;
        this.json = json;
    }

    record Source(@NotBlank String system, @NotBlank String id) {}

    record Employer(@NotNull @Pattern(regexp = "[0-9]{8}") String cvr, @NotBlank String name, @NotBlank String kind) {}

    record PlacementForm(
            @NotNull @Valid Source source,
            @NotNull UUID participantId,
            @NotBlank String kind,
            @NotNull @Valid Employer employer,
            @NotNull LocalDate from,
            LocalDate to,
            @NotNull @DecimalMin("0.25") @DecimalMax("60") BigDecimal weeklyHours) {}

    record PlacementView(
            UUID id, String municipalityCode, Source source, UUID participantId, String kind, Employer employer, LocalDate from,
            LocalDate to, BigDecimal weeklyHours, BigDecimal registeredHours, List<String> remarks, Instant createdAt,
            Instant updatedAt, long version) {}

    @GetMapping("/v1/placements/{id}")
    ResponseEntity<PlacementView> get(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        return initiatives.as(caller, jdbc -> {
            PlacementView view = read(caller, id);
            if (view == null) {
                return ResponseEntity.notFound().build();
            }
            initiatives.log(
                    caller, "read-placement", "placements/" + id, view.participantId(), view.municipalityCode(), "case-handling");
            return ResponseEntity.ok().eTag(Long.toString(view.version())).body(view);
        });
    }

    @PostMapping("/v1/placements")
    ResponseEntity<PlacementView> post(@Valid @RequestBody PlacementForm form, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        return initiatives.as(caller, jdbc -> {
            boolean isKnown = jdbc.sql(PARTICIPANT)
                    .params(form.participantId(), caller.municipality())
                    .query(String.class)
                    .optional()
                    .isPresent();
            boolean isTaken = jdbc.sql(KNOWN)
                    .params(caller.tenant(), form.source().system(), form.source().id())
                    .query(UUID.class)
                    .optional()
                    .isPresent();
            if (!isKnown || isTaken) {
                return ResponseEntity.unprocessableContent().build();
            }
            UUID id = UUID.randomUUID();
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            jdbc.sql(INSERT)
                    .params(
                            id, now, now, caller.tenant(), form.source().system(), form.source().id(), form.participantId(),
                            caller.municipality(), form.kind(), form.employer().cvr(), form.employer().name(),
                            form.employer().kind(), form.from(), form.to(), form.weeklyHours())
                    .update();
            jdbc.sql(EVENT)
                    .params(
                            UUID.randomUUID(), form.participantId(), now, json.writeValueAsString(form), caller.municipality(),
                            form.employer().cvr())
                    .update();
            initiatives.log(caller, "post-placement", "placements/" + id, form.participantId(), caller.municipality(), null);
            PlacementView view = read(caller, id);
            return ResponseEntity.created(URI.create("/v1/placements/" + id))
                    .eTag(Long.toString(view.version()))
                    .body(view);
        });
    }

    private PlacementView read(Caller caller, UUID id) {
        return initiatives.jdbc()
                .sql(READ)
                .params(caller.municipality(), id)
                .query((row, number) -> view(row))
                .optional()
                .orElse(null);
    }

    private static PlacementView view(ResultSet row) throws SQLException {
        return new PlacementView(
                row.getObject(1, UUID.class), row.getString(2), new Source(row.getString(3), row.getString(4)),
                row.getObject(5, UUID.class), row.getString(6),
                new Employer(row.getString(7), row.getString(8), row.getString(9)), row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class), row.getBigDecimal(12), row.getBigDecimal(13),
                List.of((String[]) row.getArray(14).getArray()), row.getTimestamp(15).toInstant(),
                row.getTimestamp(16).toInstant(), row.getLong(17));
    }
}
