package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Ids;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that keeps all rules, with the id that it gets if it is new. */
record GoodPlacement(BatchRow<PlacementRow> row, UUID id, PlacementDecision decision) {

    static GoodPlacement of(BatchRow<PlacementRow> row, PlacementDecision decision) {
        return new GoodPlacement(row, Ids.next(), decision);
    }

    PlacementRow told() {
        return row.value();
    }

    /** Of the participant. */
    String municipality() {
        return decision.municipality();
    }

    @Nullable
    LocalDate outcomeOn() {
        PlacementRow value = told();
        return value.outcome() != null && value.outcomeOn() == null ? value.to() : value.outcomeOn();
    }

    PlacementEvent created(String poster) {
        PlacementRow value = told();
        return new PlacementEvent(
                true,
                poster,
                id,
                Objects.requireNonNull(value.participantId()),
                municipality(),
                value.initiativeId(),
                Objects.requireNonNull(value.kind()),
                Objects.requireNonNull(value.employerCvr()),
                Objects.requireNonNull(value.employerKind()),
                value.housingAreaId(),
                Objects.requireNonNull(value.from()),
                value.to(),
                Objects.requireNonNull(value.weeklyHours()),
                value.outcome(),
                outcomeOn(),
                value.employerPNumber(),
                decision.foundStep(),
                value.contractId(),
                value.jobKind());
    }
}
