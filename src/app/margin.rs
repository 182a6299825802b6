//! Where the notes in the margin stand: each as near to its figure as the others allow, none over another.
//!
//! Three notes of height 50 that all want to stand at 100 come to stand at 50, 100 and 150: a crowd spreads to both
//! sides of where it belongs. The numbers are whole pixels; measuring and placing is for `web`.

/// A note that wants a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note {
    /// Where its top would stand if it were alone.
    pub wanted: i32,
    /// How high it is.
    pub height: i32,
}

/// The tops of all notes, in their order, with `gap` between them and none above 0. The sum of the squared ways that
/// they are moved is the least possible (pooling of adjacent violators); linear in the number of notes.
pub fn place(notes: &[Note], gap: i32) -> Vec<i32> {
    // Every run of notes that touch is one block; the offset of a note in its block is the heights before it.
    let mut blocks: Vec<Block> = Vec::with_capacity(notes.len());
    for it in notes {
        let size = i64::from(it.height.max(0)) + i64::from(gap);
        let mut block = Block { wants: i64::from(it.wanted), count: 1, size };
        while let Some(last) = blocks.last().copied().filter(|last| last.top() + last.size > block.top()) {
            blocks.pop();
            // Each note of the later block would like its block to stand `last.size` higher.
            block = Block {
                wants: last.wants + block.wants - last.size * block.count,
                count: last.count + block.count,
                size: last.size + block.size,
            };
        }
        blocks.push(block);
    }
    let mut res = Vec::with_capacity(notes.len());
    let mut notes = notes.iter();
    for block in blocks {
        let mut top = block.top();
        for it in notes.by_ref().take(block.count as usize) {
            res.push(i32::try_from(top).unwrap_or(i32::MAX));
            top += i64::from(it.height.max(0)) + i64::from(gap);
        }
    }
    res
}

#[derive(Clone, Copy)]
struct Block {
    /// The sum of the tops that its notes would like the block to have.
    wants: i64,
    count: i64,
    size: i64,
}

impl Block {
    fn top(&self) -> i64 {
        (self.wants / self.count).max(0)
    }
}

#[cfg(test)]
mod tests;
