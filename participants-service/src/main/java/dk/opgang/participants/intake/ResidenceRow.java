package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.text.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a batch of residences, its components being the CSV columns. */
record ResidenceRow(
        String sourceSystem,
        String sourceId,
        @Nullable UUID participantId,
        @Nullable @Key String participantSourceId,
        UUID housingAreaId,
        LocalDate from,
        @Nullable @After("from") LocalDate to)
        implements ToldSpell<ResidenceForm> {

    @Override
    public ResidenceForm form() {
        return new ResidenceForm(housingAreaId, from, to, source());
    }

    @Override
    public ResidenceForm over(ResidenceForm known) {
        return new ResidenceForm(housingAreaId, from, to == null ? known.to() : to, known.source());
    }
}
