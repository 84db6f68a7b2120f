package dk.opgang.participants.participant;

/**
 * Who a participant is. Kept encrypted only, and answered only to those who may identify.
 *
 * @param cpr ten digits
 */
public record Identity(String cpr, String givenName, String familyName) {

    public Identity {
        cpr = new Cpr(cpr).digits();
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "Identity[**********]";
    }
}
