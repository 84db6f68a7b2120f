package dk.opgang.network.knowledge;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which articles a caller sees, for what refers to them. */
@Singleton
public class ArticleDirectory {

    private final Articles articles;

    ArticleDirectory(Articles articles) {
        this.articles = articles;
    }

    /** Notes each of the ids that is of no article which the caller sees. */
    @Transactional
    public void check(Caller caller, List<UUID> ids, Faults faults) {
        Set<UUID> known = articles.list(caller, Restriction.in("id", Set.copyOf(ids))).stream()
                .map(Article::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.broken("/articleIds/" + i, NetworkFault.ARTICLE_NOT_FOUND);
            }
        }
    }
}
