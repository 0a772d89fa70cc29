import java.math.RoundingMode;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.civaffairs.ballot.tally.*;
import org.civaffairs.core.plan.*;
import org.civaffairs.core.rule.*;
import org.civaffairs.core.staffing.*;
import org.civaffairs.core.value.*;
import org.civaffairs.funds.matching.*;
Yuan yuan(String amount) { return Yuan.parse(amount); }
Ratio percent(long percent) { return Ratio.percent(percent); }
LocalDate on(int year, int month, int day) { return LocalDate.of(year, month, day); }
void show(Object value) { System.out.println(value instanceof Assessment<?> a ? a.explain(Locale.ENGLISH) : value); }
