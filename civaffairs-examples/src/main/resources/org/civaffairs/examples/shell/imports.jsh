import java.math.RoundingMode;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.civaffairs.ballot.coverage.*;
import org.civaffairs.ballot.panel.*;
import org.civaffairs.ballot.preset.*;
import org.civaffairs.ballot.procedure.*;
import org.civaffairs.ballot.publication.*;
import org.civaffairs.ballot.selection.*;
import org.civaffairs.ballot.tally.*;
import org.civaffairs.core.award.*;
import org.civaffairs.core.conduct.*;
import org.civaffairs.core.cooperation.*;
import org.civaffairs.core.decision.*;
import org.civaffairs.core.evidence.*;
import org.civaffairs.core.identity.*;
import org.civaffairs.core.petition.*;
import org.civaffairs.core.plan.*;
import org.civaffairs.core.registration.*;
import org.civaffairs.core.rule.*;
import org.civaffairs.core.sampling.*;
import org.civaffairs.core.staffing.*;
import org.civaffairs.core.study.*;
import org.civaffairs.core.target.*;
import org.civaffairs.core.transparency.*;
import org.civaffairs.core.value.*;
import org.civaffairs.funds.assistance.*;
import org.civaffairs.funds.journal.*;
import org.civaffairs.funds.matching.*;
import org.civaffairs.funds.oversight.*;
import org.civaffairs.funds.payment.*;
import org.civaffairs.funds.reconciliation.*;
import org.civaffairs.funds.verification.*;
import org.civaffairs.ballot.procedure.EventKind;
import org.civaffairs.ballot.selection.Claim;
import org.civaffairs.core.target.Quantity;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Office;
Yuan yuan(String amount) { return Yuan.parse(amount); }
Ratio percent(long percent) { return Ratio.percent(percent); }
LocalDate on(int year, int month, int day) { return LocalDate.of(year, month, day); }
QuorumRule quorum(String rule) { return QuorumRule.parse(rule); }
PassRule pass(String rule) { return PassRule.parse(rule); }
Policy preset(String name) { return BallotPreset.find(name).orElseThrow().policy(); }
Decision decide(QuorumRule quorum, PassRule pass, long due, long present, Counts counts) { return BallotRules.of(quorum, pass).decide(Attendance.of(due, due, present), BallotAccount.of(present, counts)); }
void show(Object value) { System.out.println(value instanceof Assessment<?> a ? a.explain(Locale.ENGLISH) : value); }
