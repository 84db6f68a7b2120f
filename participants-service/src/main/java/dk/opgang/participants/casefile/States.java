package dk.opgang.participants.casefile;

/** What others are told of the parts of a case file. */
final class States {

    private States() {}

    static ParticipantState of(String type, Participant participant) {
        return new ParticipantState(
                type,
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                participant.housingAreaId(),
                participant.benefitGroup());
    }

    static BenefitPeriodState of(String type, Participant participant, BenefitPeriod period) {
        return new BenefitPeriodState(
                type,
                period.id(),
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                period.housingAreaId(),
                period.group(),
                period.from(),
                period.to(),
                period.closingReason());
    }

    static ResidenceState of(String type, Participant participant, Residence residence) {
        return new ResidenceState(
                type,
                residence.id(),
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                participant.benefitGroup(),
                residence.housingAreaId(),
                residence.from(),
                residence.to());
    }
}
