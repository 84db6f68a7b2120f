package dk.opgang.participants.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a merge comes to.
 *
 * @param conflicts records that contradict each other
 * @param counts how many rows of each table are the duplicate's
 */
record Plan(List<Conflict> conflicts, Map<String, Long> counts) {

    /** Kinds whose records are not given by what the other side has. */
    private static final Map<String, String> TABLES = Map.of(
            "benefit-period", "benefit_periods",
            "residence", "residences",
            "education-readiness", "education_readiness");

    /** What is kept about records, and no record of the participant. */
    private static final Set<String> BESIDE = Set.of(
            "alert_checks",
            "benefit_period_versions",
            "consent_corrections",
            "consent_reads",
            "consent_uses",
            "earlier_identities",
            "participant_aliases",
            "processing_limits",
            "residence_versions");

    /** The records that give way, of either, if the one side wins. */
    Set<UUID> gaveWay(boolean duplicateWins) {
        Set<UUID> ids = new TreeSet<>();
        conflicts.forEach(it -> ids.add(duplicateWins ? it.survivorRecordId() : it.duplicateRecordId()));
        return ids;
    }

    /** How many records of each kind the survivor takes over, if the duplicate's give way where they must. */
    Map<String, Long> moved(Collection<UUID> gaveWay) {
        Map<String, Long> moved = new TreeMap<>();
        counts.forEach((table, count) -> {
            if (!BESIDE.contains(table)) {
                moved.put(camelCase(table), count - lost(table, gaveWay));
            }
        });
        return moved;
    }

    private long lost(String table, Collection<UUID> gaveWay) {
        return conflicts.stream()
                .filter(it -> table.equals(TABLES.get(it.kind())))
                .map(Conflict::duplicateRecordId)
                .filter(gaveWay::contains)
                .distinct()
                .count();
    }

    private static String camelCase(String table) {
        String[] words = table.split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
