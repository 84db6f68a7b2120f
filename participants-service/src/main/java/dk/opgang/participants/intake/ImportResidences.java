package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.elsewhere.HousingAreas;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes residences in by set. */
@Singleton
class ImportResidences extends ImportSpells<ResidenceForm, Residence, ResidenceRow> {

    private final HousingAreas areas;

    ImportResidences(KnownFiles known, ProcessingRestrictions restrictions, SettledFiles settled, HousingAreas areas) {
        super(known, restrictions, settled, "residences", "import-residence", ParticipantProblem.RESIDENCE_OVERLAPS);
        this.areas = areas;
    }

    @Override
    Timeline<Residence> of(CaseFile file) {
        return file.residences();
    }

    @Override
    Residence open(Participant participant, ResidenceForm form) {
        return new Residence(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    Map<ResidenceRow, Fault> further(String municipality, List<ResidenceRow> rows) {
        Map<UUID, String> owners = areas.municipalitiesOf(
                rows.stream().map(ResidenceRow::housingAreaId).distinct().toList());
        Map<ResidenceRow, Fault> elsewhere = new HashMap<>();
        rows.stream()
                .filter(row ->
                        !owners.getOrDefault(row.housingAreaId(), municipality).equals(municipality))
                .forEach(row -> elsewhere.put(row, HousingAreas.elsewhere("/housingAreaId")));
        return elsewhere;
    }
}
