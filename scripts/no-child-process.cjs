// commander asks for child_process when it loads, for sub-commands that are programs of their own. There are none here,
// and loading it would be a tenth of the start-up.
module.exports = {};
