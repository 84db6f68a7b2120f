package dk.opgang.participants.residence;

import dk.opgang.participants.access.DataCategory;
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
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.posted.Posted;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a participant into an area, which ends the residence before, or out of one; corrects what was told, or takes it back. */
@Singleton
class WriteResidence extends WriteSpell<ResidenceForm, Residence, ResidenceCorrection> {

    private final Subjects subjects;
    private final HousingAreas areas;

    WriteResidence(
            CaseFiles files,
            Residences residences,
            Subjects subjects,
            HousingAreas areas,
            ChangeReasons reasons,
            Diary diary) {
        super(
                files,
                residences,
                ResidenceCorrection.class,
                reasons,
                diary,
                "residence",
                ParticipantProblem.RESIDENCE_OVERLAPS);
        this.subjects = subjects;
        this.areas = areas;
    }

    // Whoever may not know where somebody lives does not change it: the answer, or the refusal, would tell.

    @Override
    @Transactional
    public Posted<Residence> post(Caller caller, UUID participantId, ResidenceForm form) {
        subjects.requireShown(caller, participantId, DataCategory.RESIDENCE);
        return super.post(caller, participantId, form);
    }

    @Override
    @Transactional
    public Residence patch(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        subjects.requireShown(caller, participantId, DataCategory.RESIDENCE);
        return super.patch(caller, participantId, id, ifMatch, patch);
    }

    @Override
    @Transactional
    public void remove(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch) {
        subjects.requireShown(caller, participantId, DataCategory.RESIDENCE);
        super.remove(caller, participantId, id, ifMatch);
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
