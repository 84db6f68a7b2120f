-- Whoever reviews an article gives it back: the row is then a draft of somebody else's, and known as reviewed by this one until the
-- author goes on with it.
alter table knowledge_articles add column reviewer text;
select opgang_secure('knowledge_articles',
    reads => concat('state = ''published'' and ', opgang_anybody(), ' or state = ''in-review'' and ', opgang_anybody(), ' or ', own,
                    ' or (select network_coordinates()) or ', opgang_own('reviewer')),
    adds => own,
    changes => concat(own, ' or (select network_coordinates()) or (state in (''in-review'', ''published'') or draft_state = ''in-review'') and ',
                      opgang_anybody(), ' or ', opgang_own('reviewer')))
from opgang_own('poster') as own;
