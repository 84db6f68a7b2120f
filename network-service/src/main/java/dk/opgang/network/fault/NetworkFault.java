package dk.opgang.network.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request to the network. */
public enum NetworkFault implements FaultCode {
    ADDRESS_NOT_ALLOWED(
            "Her ventes en https-adresse på port 443 eller 8443, hvis navn kun har adresser på det offentlige internet",
            "Expected is an https address on port 443 or 8443 whose name has addresses of the public internet alone"),
    AGREEMENT_NOT_A_PARTY(
            "not-a-party", "Aftalen gælder ikke den, der skriver", "Whoever writes is no party of the agreement"),
    AREA_IS_EXPOSED(
            "Området er på den seneste liste over udsatte områder", "The area is on the latest list of exposed areas"),
    ARTICLE_NOT_FOUND("Artiklen findes ikke", "There is no such article"),
    EVIDENCE_NOT_FOUND("Det findes ikke", "There is no such thing"),
    EVENT_INVALID_CURSOR(
            "invalid-cursor",
            "Her ventes next fra en side eller id på en hændelse, som kan ses",
            "Expected is the next of a page or the id of an event that can be seen"),
    BEFORE_OPENING("Dagen ligger før sagens åbning %s", "The day lies before the case was opened on %s"),
    FAMILY_AGREEMENT_MISSING(
            "Hvert familiemedlem på 15 år eller derover skal have sagt ja",
            "Every member of the family of 15 years or more must have said yes"),
    HOUSING_AREA_NOT_FOUND("Boligområdet findes ikke", "There is no such housing area"),
    HOUSING_AREA_OF_OTHER_MUNICIPALITY(
            "Boligområdet ligger i en anden kommune", "The housing area lies in another municipality"),
    IMMUTABLE("Feltet kan ikke ændres", "The field cannot be changed"),
    INVALID_DURATION("Her ventes en varighed som PT24H", "Expected is a duration such as PT24H"),
    INVALID_TYPES(
            "types er højst 100 typer med komma imellem, som dk.opgang.network.member-joined.v1",
            "types is at most 100 types separated by commas, such as dk.opgang.network.member-joined.v1"),
    KEPT_OUT_OF_RANGE("out-of-range", "Varigheden ligger uden for PT0S - P7D", "The duration is outside PT0S - P7D"),
    MEMBER_NOT_FOUND("Medlemmet findes ikke", "There is no such member"),
    NOT_A_MUNICIPALITY("Kun en kommune har en kommunekode", "Only a municipality has a municipality code"),
    END_NOT_AFTER_FROM(
            "not-after-from", "Sluttidspunktet skal ligge efter starttidspunktet", "The end must lie after the begin"),
    GROUP_NOT_FOUND("Gruppen findes ikke", "There is no such group"),
    GROUP_OF_OTHER_KIND("Gruppen er af en anden slags end mødet", "The group is of another kind than the meeting"),
    HANDOVER_CASE_NOT_FOUND("case-not-found", "Kommunen har ingen sådan sag", "The municipality has no such case"),
    KEY_IN_USE("Nøglen er brugt til en anden artikel", "The key is used for another article"),
    MILESTONE_NOT_FOUND("Milepælen findes ikke", "There is no such milestone"),
    NO_WORDS("Søg efter mindst ét ord, der ikke er valgt fra", "Look for at least one word that is not excluded"),
    NOT_DUE_YET("Opfølgningen skal først ske %s", "The follow-up is due on %s"),
    NOT_EXPOSED_ENOUGH(
            "Second chance kræver mindst %s af de fem kendetegn", "Second chance needs %s of the five characteristics"),
    NOT_A_MEMBER_THEN("Organisationen var ikke medlem %s", "The organisation was no member on %s"),
    CASE_NOT_A_PARTY("not-a-party", "Her ventes en af sagens parter: %s", "Expected is a party of the case: %s"),
    NOT_A_PARTY("Her ventes en af de to parter: %s", "Expected is one of the two parties: %s"),
    NOT_A_FIRST_OF_JANUARY("Her ventes en 1. januar", "Expected is a 1 January"),
    NOT_BALANCED("Udgifterne er %s og finansieringen %s", "The expenses are %s and the financing %s"),
    NOT_OWN_MUNICIPALITY(
            "En kommune handler kun for sig selv: her ventes %s",
            "A municipality acts only for itself: expected is %s"),
    NOT_OWN_ORGANISATION(
            "En organisation registrerer kun sig selv: her ventes cvr %s og ingen kommune",
            "An organisation registers only itself: expected is cvr %s and no municipality"),
    NO_GROUP_OF_ALL("Et møde for hele netværket har ingen gruppe", "A meeting of the whole network has no group"),
    NO_TEMPLATE("Den delte indsats har ingen skabelon", "The shared initiative has no template"),
    ONE_OF_TWO("Udfyld enten det ene eller det andet: %s", "Tell either the one or the other: %s"),
    OUTSIDE_QUARTER("Dagen ligger uden for %s", "The day lies outside %s"),
    OWES_ITSELF("Ingen skylder sig selv noget", "Nobody owes anything to itself"),
    OFFER_BEFORE_FROM("before-from", "Tilbuddet ligger før ønsket", "The offer lies before the wish"),
    OWN_INITIATIVE("Kommunen deler selv indsatsen", "It is this municipality that shares the initiative"),
    PARTICIPANT_NOT_FOUND("Borgeren findes ikke", "There is no such participant"),
    RECEIVER_DECIDES(
            "Hjælp efter aktivlovens § 85 ydes af den kommune, der tager imod",
            "Help by section 85 of the act on active social policy is given by the receiving municipality"),
    RESERVED_NAME("Navnet har tabellen selv brug for", "The table itself needs this name"),
    SCOPE_MISSING_FOR_TYPE(
            "Adgangstokenet giver ikke ret til at læse sådanne hændelser",
            "The access token does not allow to read such events"),
    TOO_SOON("Der skal være tid til at svare: tidligst %s", "There must be time to answer: %s at the earliest"),
    SHARES_NOT_WHOLE("Andelene giver %s og ikke 100 procent", "The shares make %s and not 100 per cent"),
    TOO_DEEP(
            "Lister, citater og fremhævelser står for dybt inde i hinanden",
            "Lists, quotes and emphasis stand too deep in each other"),
    TOO_LARGE("Beløbene er for store", "The amounts are too large"),
    TOO_MANY_PERSONS("Medlemmet kan højst stille med %s personer", "The member can send %s persons at the most"),
    TOTAL_DIFFERS("Beløbene giver %s", "The amounts make %s"),
    WRONG_COUNT("Her ventes %s værdier", "Expected are %s values"),
    YEAR_NOT_OVER("%s er ikke slut", "%s is not over");

    private final Wording wording;

    NetworkFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    NetworkFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
