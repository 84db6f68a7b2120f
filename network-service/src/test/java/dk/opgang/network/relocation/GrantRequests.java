package dk.opgang.network.relocation;

/** Grants for tests. */
public final class GrantRequests {

    private GrantRequests() {}

    /** Where grants of a new case are posted on which all have agreed: Horsens sends to Greve, to a home of Odinsgaarden. */
    public static String ofAgreedCase() {
        Relocating parties = Relocating.usual();
        String caseId = parties.seeking();
        parties.agree(Relocating.id(parties.match(caseId, parties.offered())));
        return Relocating.CASES + "/" + caseId + "/grants";
    }
}
