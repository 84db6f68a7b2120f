package dk.opgang.participants.residence;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ChangeReasons;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.ResidenceCorrection;
import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.casefile.WriteSpell;
import dk.opgang.participants.elsewhere.HousingAreas;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Moves a participant into an area, which ends the residence before, or out of one; corrects what was told, or takes it back. */
@Singleton
class WriteResidence extends WriteSpell<ResidenceForm, Residence, ResidenceCorrection> {

    private final HousingAreas areas;

    WriteResidence(CaseFiles files, Residences residences, HousingAreas areas, ChangeReasons reasons, Diary diary) {
        super(
                files,
                residences,
                ResidenceCorrection.class,
                reasons,
                diary,
                "residence",
                ParticipantProblem.RESIDENCE_OVERLAPS);
        this.areas = areas;
    }

    @Override
    protected void check(Participant participant, ResidenceForm form) {
        areas.requireNotElsewhere(form.housingAreaId(), participant.municipalityCode(), "/housingAreaId");
    }

    @Override
    protected Timeline<Residence> of(CaseFile file) {
        return file.residences();
    }

    @Override
    protected Residence open(Participant participant, ResidenceForm form) {
        return new Residence(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected ResidenceCorrection correction(ResidenceForm form, @Nullable String changeReason) {
        return ResidenceCorrection.of(form, changeReason);
    }
}
