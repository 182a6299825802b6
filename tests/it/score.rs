//! How well the references are read, against their annotations, with a ratchet.
//!
//! `cargo test --test it score -- --nocapture` prints every miss with its sentence and the figures of both halves.
//! What is recorded in `tests/reports/score.tsv` may not fall; `UPDATE_EXPECT=1` records what has risen and never
//! what has fallen. Who adds a reference that lowers a figure takes the row out by hand, for a reviewer to see. The rules of matching are those of the annotations' guide: a reference indicator is found when
//! the spans overlap and the values are equal; unit, approx, period, section, label and relation are scored among
//! the found.

mod rules;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::support::{Half, REFERENCES, path, reading};
use rules::{Tally, score};

/// Hits and cases by half and figure.
type Figures = BTreeMap<(Half, String), (usize, usize)>;

fn gold(slug: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path(slug, "gold.json")).expect(slug)).expect(slug)
}

fn measure() -> Figures {
    let mut res = Figures::new();
    for (slug, half) in REFERENCES {
        let mut tally = Tally::default();
        score(&gold(slug), &reading(slug), &mut tally);
        for note in &tally.notes {
            println!("{slug}: {note}");
        }
        for (figure, (hit, of)) in tally.figures {
            let sum = res.entry((*half, figure.to_owned())).or_default();
            *sum = (sum.0 + hit, sum.1 + of);
        }
    }
    res
}

fn table(figures: &Figures) -> String {
    let mut res = String::from("# half\tfigure\thit\tof\n# what the reading of the references has reached\n");
    for ((half, figure), (hit, of)) in figures {
        let _ = writeln!(res, "{}\t{figure}\t{hit}\t{of}", name(*half));
    }
    res
}

fn name(half: Half) -> &'static str {
    match half {
        Half::Develop => "develop",
        Half::HoldOut => "hold-out",
    }
}

fn recorded() -> Figures {
    let text = fs::read_to_string(path("", "score.tsv")).unwrap_or_default();
    text.lines()
        .filter(|it| !it.starts_with('#'))
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let half = if cells[0] == "develop" { Half::Develop } else { Half::HoldOut };
            ((half, cells[1].to_owned()), (cells[2].parse().unwrap(), cells[3].parse().unwrap()))
        })
        .collect()
}

#[test]
fn no_figure_falls() {
    let now = measure();
    for ((half, figure), (hit, of)) in &now {
        println!("{:9}{figure:10}{:6.2} %  {hit}/{of}", name(*half), *hit as f64 * 100.0 / (*of).max(1) as f64);
    }
    let mut fallen = Vec::new();
    for (key, (hit, of)) in recorded() {
        let (now_hit, now_of) = now.get(&key).copied().unwrap_or_default();
        if now_hit * of < hit * now_of || now_of == 0 {
            fallen.push(format!("{} {}: {now_hit}/{now_of}, was {hit}/{of}", name(key.0), key.1));
        }
    }
    assert!(fallen.is_empty(), "{}", fallen.join("\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path("", "score.tsv"), table(&now)).unwrap();
    }
}

#[test]
fn the_bundled_report_is_read_as_promised() {
    let slug = "wutongqiao-2024";
    let gold = gold(slug);
    let mut tally = Tally::default();
    score(&gold, &reading(slug), &mut tally);
    let of = |figure: &str| tally.figures[figure];
    assert_eq!(of("outline"), (70, 70), "35 nodes in the annotation and 35 in the reading");
    assert_eq!(of("meta"), (6, 6));
    let (found, wanted) = of("recall");
    let (right, printed) = of("precision");
    assert!(found * 100 >= wanted * 95, "{found} of {wanted} found");
    assert!((printed - right) * 100 <= printed * 5, "{right} of {printed} are right");
}
