package dk.opgang.participants.access;

import dk.opgang.platform.coded.Coded;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a protection keeps from everybody but those whom the municipality trusts with it; codes of {@code protection-kinds}. */
public enum ProtectionKind implements Coded {
    /** Who somebody is, and how to reach them (CPR-loven § 28). */
    NAME_AND_ADDRESS(DataCategory.IDENTITY, DataCategory.CONTACT_INFORMATION),

    /** And where they live: somebody is after them (CPR-loven § 6, stk. 6). */
    THREATENED(DataCategory.IDENTITY, DataCategory.CONTACT_INFORMATION, DataCategory.RESIDENCE);

    private final Set<DataCategory> kept;

    ProtectionKind(DataCategory... kept) {
        this.kept = Set.of(kept);
    }

    /** Whether data of that category are kept from staff of the municipality too. */
    boolean keeps(DataCategory category) {
        return kept.contains(category);
    }

    /** The codes of the kinds that keep that category. */
    static List<String> keeping(DataCategory category) {
        return Stream.of(values())
                .filter(kind -> kind.keeps(category))
                .map(ProtectionKind::code)
                .toList();
    }

    /** The kind of that code. */
    public static ProtectionKind of(String code) {
        return Coded.of(values(), code);
    }
}
