package dk.opgang.peers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParticipantController {

    /** One of the caller's, or one whom a consent opens; the policy of the table says the same once more. */
    private static final String READ = """
            select id, municipality_code, birth_year, housing_area_id, benefit_group, language, departed_on, source_system, source_id,
                   created_at, updated_at, version
            from participants p
            where p.id = ? and (p.municipality_code = ?
                  or exists (select from consents_now c where c.of_controller and c.participant_id = p.id))""";

    private static final String PROTECTED =
            "select kind, in_force from protections_ahead where participant_id = ?";

    private final Store participants;

    ParticipantController(Store participants) {
        this.participants = participants;
    }

    record Source(String system, String id) {}

    record Protection(String kind, boolean inForce) {}

    record ParticipantView(
            UUID id, String municipalityCode, int birthYear, UUID housingAreaId, String benefitGroup, String language,
            LocalDate departedOn, Source source, Protection protection, Instant createdAt, Instant updatedAt, long version) {}

    @GetMapping("/v1/participants/{id}")
    ResponseEntity<ParticipantView> get(
            @PathVariable UUID id,
            @RequestHeader("Opgang-Purpose") String purpose,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        return participants.as(caller, jdbc -> jdbc.sql(READ)
                .params(id, caller.municipality())
                .query((row, number) -> new ParticipantView(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getObject(4, UUID.class),
                        row.getString(5), row.getString(6), row.getObject(7, LocalDate.class),
                        row.getString(8) == null ? null : new Source(row.getString(8), row.getString(9)),
                        protection(id), row.getTimestamp(10).toInstant(), row.getTimestamp(11).toInstant(), row.getLong(12)))
                .optional()
                .map(view -> {
                    participants.log(caller, "read-participant", "participants/" + id, id, view.municipalityCode(), purpose);
                    return ResponseEntity.ok().eTag(Long.toString(view.version())).body(view);
                })
                .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private Protection protection(UUID id) {
        return participants.jdbc()
                .sql(PROTECTED)
                .param(id)
                .query((row, number) -> new Protection(row.getString(1), row.getBoolean(2)))
                .optional()
                .orElse(null);
    }
}
