package dk.opgang.participants.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A handover, as the export tells it.
 *
 * @param dataCategories what was told
 */
@Schema(name = "ParticipantExportHandover")
public record HandoverRecord(
        Instant sentAt,
        String fromMunicipalityCode,
        String toMunicipalityCode,
        List<String> dataCategories,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn) {}
