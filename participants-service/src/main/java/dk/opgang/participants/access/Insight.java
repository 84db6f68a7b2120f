package dk.opgang.participants.access;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of one participant: everything as the municipality that answers for it, but for what a protection keeps from most
 * of its staff, or under a consent the categories that the consent names.
 *
 * @param protection in force or to come; the municipality alone hears of it
 */
public record Insight(
        boolean controller,
        Set<DataCategory> categories,
        @Nullable ProtectionAhead protection) {

    /** That of the participant's own municipality, where nothing is kept from it. */
    public static final Insight WHOLE = new Insight(true, EnumSet.allOf(DataCategory.class), null);

    public Insight {
        categories = Set.copyOf(categories);
    }

    static Insight under(Set<DataCategory> consented) {
        return new Insight(false, consented, null);
    }

    /** @param trusted whether the caller may know what is protected */
    static Insight ofController(@Nullable ProtectionAhead protection, boolean trusted) {
        Set<DataCategory> open = WHOLE.categories().stream()
                .filter(category -> trusted || protection == null || !protection.keeps(category))
                .collect(Collectors.toSet());
        return new Insight(true, open, protection);
    }

    public boolean covers(DataCategory category) {
        return categories.contains(category);
    }

    /**
     * Goes on only if that category is part of what the reader sees.
     *
     * @throws ProblemException 404 if no consent names it, 403 if a protection keeps it from the municipality's own staff
     */
    public void require(DataCategory category) {
        if (covers(category)) {
            return;
        }
        if (!controller) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        throw new ProblemException(
                category == DataCategory.RESIDENCE
                        ? AccessProblem.PROTECTED_RESIDENCE
                        : AccessProblem.PROTECTED_IDENTITY);
    }

    /**
     * How the access log calls a read of what may be protected.
     *
     * @param action how it is called of anybody else
     */
    public String actionOf(String action) {
        return protection != null && protection.isInForce() ? "read-protected-identity" : action;
    }

    /** The value, for whoever may read that category. */
    public <T> @Nullable T of(DataCategory category, @Nullable T value) {
        return covers(category) ? value : null;
    }

    /** The value, for the municipality alone: no category of a consent covers it, such as the keys of its own systems. */
    public <T> @Nullable T own(@Nullable T value) {
        return controller ? value : null;
    }
}
