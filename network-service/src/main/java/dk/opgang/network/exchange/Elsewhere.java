package dk.opgang.network.exchange;

import java.util.List;

/**
 * How the parties of something are spread over this installation and another one.
 *
 * @param installation the other one
 * @param addressed the code of its municipality that takes part
 * @param answeredAt the code of the municipality of this installation that takes part
 * @param hasCase whether the other one has the case
 * @param parties those of there: codes of municipalities and CVRs
 * @param own those of here; an organisation may act at both
 */
public record Elsewhere(
        String installation,
        String addressed,
        String answeredAt,
        boolean hasCase,
        List<String> parties,
        List<String> own) {

    public Elsewhere {
        parties = List.copyOf(parties);
        own = List.copyOf(own);
    }

    /** Whether one of the two acts there and one here. */
    public boolean isBetween(String one, String other) {
        return parties.contains(one) && own.contains(other) || parties.contains(other) && own.contains(one);
    }
}
